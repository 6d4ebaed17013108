"""Configurations of families whose layers drop something while they train: each names the model that it is one of."""

from .. import models
from ..configuration_utils import PreTrainedConfig

class BartConfig(PreTrainedConfig):
    _model: models.BartModel

class BeitConfig(PreTrainedConfig):
    _model: models.BeitModel

class BertConfig(PreTrainedConfig):
    _model: models.BertModel

class BertGenerationConfig(PreTrainedConfig):
    _model: models.BertGenerationEncoder

class BioGptConfig(PreTrainedConfig):
    _model: models.BioGptModel

class BlenderbotConfig(PreTrainedConfig):
    _model: models.BlenderbotModel

class BlenderbotSmallConfig(PreTrainedConfig):
    _model: models.BlenderbotSmallModel

class BrosConfig(PreTrainedConfig):
    _model: models.BrosModel

class CTRLConfig(PreTrainedConfig):
    _model: models.CTRLModel

class CamembertConfig(PreTrainedConfig):
    _model: models.CamembertModel

class CanineConfig(PreTrainedConfig):
    _model: models.CanineModel

class ConditionalDetrConfig(PreTrainedConfig):
    _model: models.ConditionalDetrModel

class ConvBertConfig(PreTrainedConfig):
    _model: models.ConvBertModel

class CvtConfig(PreTrainedConfig):
    _model: models.CvtModel

class DINOv3ViTConfig(PreTrainedConfig):
    _model: models.DINOv3ViTModel

class DabDetrConfig(PreTrainedConfig):
    _model: models.DabDetrModel

class Data2VecAudioConfig(PreTrainedConfig):
    _model: models.Data2VecAudioModel

class Data2VecTextConfig(PreTrainedConfig):
    _model: models.Data2VecTextModel

class Data2VecVisionConfig(PreTrainedConfig):
    _model: models.Data2VecVisionModel

class DebertaConfig(PreTrainedConfig):
    _model: models.DebertaModel

class DebertaV2Config(PreTrainedConfig):
    _model: models.DebertaV2Model

class DeformableDetrConfig(PreTrainedConfig):
    _model: models.DeformableDetrModel

class DetrConfig(PreTrainedConfig):
    _model: models.DetrModel

class DistilBertConfig(PreTrainedConfig):
    _model: models.DistilBertModel

class DonutSwinConfig(PreTrainedConfig):
    _model: models.DonutSwinModel

class EfficientNetConfig(PreTrainedConfig):
    _model: models.EfficientNetModel

class ElectraConfig(PreTrainedConfig):
    _model: models.ElectraModel

class ErnieConfig(PreTrainedConfig):
    _model: models.ErnieModel

class FNetConfig(PreTrainedConfig):
    _model: models.FNetModel

class FlaubertConfig(PreTrainedConfig):
    _model: models.FlaubertModel

class FocalNetConfig(PreTrainedConfig):
    _model: models.FocalNetModel

class FunnelConfig(PreTrainedConfig):
    _model: models.FunnelModel

class GLPNConfig(PreTrainedConfig):
    _model: models.GLPNModel

class GPT2Config(PreTrainedConfig):
    _model: models.GPT2Model

class GPTBigCodeConfig(PreTrainedConfig):
    _model: models.GPTBigCodeModel

class GPTNeoXJapaneseConfig(PreTrainedConfig):
    _model: models.GPTNeoXJapaneseModel

class GitConfig(PreTrainedConfig):
    _model: models.GitModel

class GteConfig(PreTrainedConfig):
    _model: models.GteModel

class HubertConfig(PreTrainedConfig):
    _model: models.HubertModel

class IBertConfig(PreTrainedConfig):
    _model: models.IBertModel

class ImageGPTConfig(PreTrainedConfig):
    _model: models.ImageGPTModel

class JinaEmbeddingsV3Config(PreTrainedConfig):
    _model: models.JinaEmbeddingsV3Model

class LEDConfig(PreTrainedConfig):
    _model: models.LEDModel

class LayoutLMConfig(PreTrainedConfig):
    _model: models.LayoutLMModel

class LayoutLMv2Config(PreTrainedConfig):
    _model: models.LayoutLMv2Model

class LayoutLMv3Config(PreTrainedConfig):
    _model: models.LayoutLMv3Model

class LiltConfig(PreTrainedConfig):
    _model: models.LiltModel

class LongT5Config(PreTrainedConfig):
    _model: models.LongT5Model

class LongformerConfig(PreTrainedConfig):
    _model: models.LongformerModel

class LukeConfig(PreTrainedConfig):
    _model: models.LukeModel

class M2M100Config(PreTrainedConfig):
    _model: models.M2M100Model

class MBartConfig(PreTrainedConfig):
    _model: models.MBartModel

class MPNetConfig(PreTrainedConfig):
    _model: models.MPNetModel

class MT5Config(PreTrainedConfig):
    _model: models.MT5Model

class MarianConfig(PreTrainedConfig):
    _model: models.MarianModel

class MarkupLMConfig(PreTrainedConfig):
    _model: models.MarkupLMModel

class MaskFormerSwinConfig(PreTrainedConfig):
    _model: models.MaskFormerSwinModel

class MegatronBertConfig(PreTrainedConfig):
    _model: models.MegatronBertModel

class MobileBertConfig(PreTrainedConfig):
    _model: models.MobileBertModel

class MobileViTConfig(PreTrainedConfig):
    _model: models.MobileViTModel

class MraConfig(PreTrainedConfig):
    _model: models.MraModel

class MvpConfig(PreTrainedConfig):
    _model: models.MvpModel

class NllbMoeConfig(PreTrainedConfig):
    _model: models.NllbMoeModel

class NystromformerConfig(PreTrainedConfig):
    _model: models.NystromformerModel

class OPTConfig(PreTrainedConfig):
    _model: models.OPTModel

class OpenAIGPTConfig(PreTrainedConfig):
    _model: models.OpenAIGPTModel

class PLBartConfig(PreTrainedConfig):
    _model: models.PLBartModel

class PegasusConfig(PreTrainedConfig):
    _model: models.PegasusModel

class PegasusXConfig(PreTrainedConfig):
    _model: models.PegasusXModel

class PerceiverConfig(PreTrainedConfig):
    _model: models.PerceiverModel

class ProphetNetConfig(PreTrainedConfig):
    _model: models.ProphetNetModel

class RoCBertConfig(PreTrainedConfig):
    _model: models.RoCBertModel

class RoFormerConfig(PreTrainedConfig):
    _model: models.RoFormerModel

class RobertaConfig(PreTrainedConfig):
    _model: models.RobertaModel

class RobertaPreLayerNormConfig(PreTrainedConfig):
    _model: models.RobertaPreLayerNormModel

class SEWConfig(PreTrainedConfig):
    _model: models.SEWModel

class SEWDConfig(PreTrainedConfig):
    _model: models.SEWDModel

class SegformerConfig(PreTrainedConfig):
    _model: models.SegformerModel

class Speech2TextConfig(PreTrainedConfig):
    _model: models.Speech2TextModel

class SplinterConfig(PreTrainedConfig):
    _model: models.SplinterModel

class SqueezeBertConfig(PreTrainedConfig):
    _model: models.SqueezeBertModel

class SwinConfig(PreTrainedConfig):
    _model: models.SwinModel

class Swinv2Config(PreTrainedConfig):
    _model: models.Swinv2Model

class SwitchTransformersConfig(PreTrainedConfig):
    _model: models.SwitchTransformersModel

class T5Config(PreTrainedConfig):
    _model: models.T5Model

class TableTransformerConfig(PreTrainedConfig):
    _model: models.TableTransformerModel

class TapasConfig(PreTrainedConfig):
    _model: models.TapasModel

class TrOCRConfig(PreTrainedConfig):
    _model: models.TrOCRForCausalLM

class UMT5Config(PreTrainedConfig):
    _model: models.UMT5Model

class UniSpeechConfig(PreTrainedConfig):
    _model: models.UniSpeechModel

class UniSpeechSatConfig(PreTrainedConfig):
    _model: models.UniSpeechSatModel

class ViltConfig(PreTrainedConfig):
    _model: models.ViltModel

class VisualBertConfig(PreTrainedConfig):
    _model: models.VisualBertModel

class Wav2Vec2BertConfig(PreTrainedConfig):
    _model: models.Wav2Vec2BertModel

class Wav2Vec2Config(PreTrainedConfig):
    _model: models.Wav2Vec2Model

class Wav2Vec2ConformerConfig(PreTrainedConfig):
    _model: models.Wav2Vec2ConformerModel

class WavLMConfig(PreTrainedConfig):
    _model: models.WavLMModel

class XGLMConfig(PreTrainedConfig):
    _model: models.XGLMModel

class XLMConfig(PreTrainedConfig):
    _model: models.XLMModel

class XLMRobertaConfig(PreTrainedConfig):
    _model: models.XLMRobertaModel

class XLMRobertaXLConfig(PreTrainedConfig):
    _model: models.XLMRobertaXLModel

class XLNetConfig(PreTrainedConfig):
    _model: models.XLNetModel

class XmodConfig(PreTrainedConfig):
    _model: models.XmodModel

class YosoConfig(PreTrainedConfig):
    _model: models.YosoModel
