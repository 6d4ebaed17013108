"""Parts of the models of common families, which are built from a configuration, too."""

from torch.nn import Module

from seedlint.effects import TORCH, draws, model

from ..modeling_utils import PartsByHidden, PartsByPart, PartsByProbability

@model
class Part(Module):
    """A part with layers of its own."""
    @draws(TORCH)
    def __init__(self, config: object, *args: object, **kwargs: object) -> None: ...

class PlainPart(Module):
    """A part without weights that are drawn."""

    def __init__(self, config: object, *args: object, **kwargs: object) -> None: ...

AlbertAttention = AlbertEmbeddings = AlbertLayer = AlbertLayerGroup = AlbertMLMHead = AlbertSOPHead = Part
AlbertTransformer = BartDecoderLayer = BartEncoderLayer = BeitAttention = BeitEmbeddings = Part
BeitFCNHead = BeitFPNNeck = BeitLayer = BeitMLP = BeitPatchEmbeddings = BeitUperHead = BertAttention = Part
BertCrossAttention = BertIntermediate = BertLMPredictionHead = Part
BertOnlyMLMHead = BertOnlyNSPHead = BertPooler = BertPreTrainingHeads = Part
BertPredictionHeadTransform = BertSelfAttention = BigBirdAttention = Part
BigBirdBlockSparseAttention = BigBirdClassificationHead = BigBirdEmbeddings = BigBirdEncoder = Part
BigBirdForQuestionAnsweringHead = BigBirdIntermediate = BigBirdLMPredictionHead = BigBirdLayer = Part
BigBirdOnlyMLMHead = BigBirdOnlyNSPHead = BigBirdOutput = BigBirdPreTrainingHeads = Part
BigBirdPredictionHeadTransform = BigBirdSelfAttention = BigBirdSelfOutput = BlenderbotDecoderLayer = Part
BlenderbotEncoderLayer = BloomAttention = BloomBlock = BloomMLP = Bottleneck = BottleneckLayer = Part
CLIPAttention = CLIPEncoder = CLIPEncoderLayer = CLIPMLP = CLIPTextEmbeddings = CLIPVisionEmbeddings = Part
CamembertAttention = CamembertClassificationHead = CamembertCrossAttention = CamembertEmbeddings = Part
CamembertEncoder = CamembertIntermediate = CamembertLMHead = CamembertLayer = CamembertOutput = Part
CamembertPooler = CamembertSelfAttention = CamembertSelfOutput = CanineAttention = CanineEmbeddings = Part
CanineEncoder = CanineIntermediate = CanineOutput = CaninePooler = CaninePredictionHeadTransform = Part
CanineSelfAttention = CanineSelfOutput = CharactersToMolecules = ChunkReformerFeedForward = Part
ContextPooler = ConvBertAttention = ConvBertClassificationHead = ConvBertEmbeddings = ConvBertEncoder = Part
ConvBertGeneratorPredictions = ConvBertIntermediate = ConvBertLayer = ConvBertOutput = Part
ConvBertPredictionHeadTransform = ConvBertSelfAttention = ConvBertSelfOutput = ConvLayer = Part
ConvNextEmbeddings = ConvProjection = DebertaAttention = DebertaEmbeddings = DebertaEncoder = Part
DebertaIntermediate = DebertaLMPredictionHead = DebertaLayer = DebertaOnlyMLMHead = DebertaOutput = Part
DebertaSelfOutput = DebertaV2Attention = DebertaV2Embeddings = DebertaV2Encoder = Part
DebertaV2Intermediate = DebertaV2LMPredictionHead = DebertaV2Layer = DebertaV2OnlyMLMHead = Part
DebertaV2Output = DebertaV2SelfOutput = DeiTAttention = DeiTEmbeddings = DeiTLayer = DeiTMLP = Part
DeiTPatchEmbeddings = DeiTPooler = DetrConvEncoder = DetrDecoderLayer = DetrEncoderLayer = Part
Dinov2Attention = Dinov2Embeddings = Dinov2Layer = Dinov2MLP = Dinov2PatchEmbeddings = Part
Dinov2SwiGLUFFN = DisentangledSelfAttention = DistilBertSelfAttention = ElectraAttention = Part
ElectraClassificationHead = ElectraCrossAttention = ElectraDiscriminatorPredictions = Part
ElectraGeneratorPredictions = ElectraIntermediate = Part
ElectraSelfAttention = ElectraSequenceSummary = Embeddings = Part
EntityPredictionHead = EntityPredictionHeadTransform = ErnieAttention = ErnieCrossAttention = Part
ErnieEmbeddings = ErnieEncoder = ErnieIntermediate = ErnieLMPredictionHead = ErnieLayer = Part
ErnieOnlyMLMHead = ErnieOnlyNSPHead = ErnieOutput = ErniePooler = ErniePreTrainingHeads = Part
ErniePredictionHeadTransform = ErnieSelfAttention = ErnieSelfOutput = EsmAttention = Part
EsmClassificationHead = EsmEncoder = EsmIntermediate = EsmLayer = EsmOutput = EsmPooler = Part
EsmSelfAttention = EsmSelfOutput = FFN = FFNLayer = FFNOutput = FNetEmbeddings = FNetEncoder = Part
FNetIntermediate = FNetLMPredictionHead = FNetLayer = FNetOnlyMLMHead = FNetOnlyNSPHead = FNetOutput = Part
FNetPooler = FNetPreTrainingHeads = FNetPredictionHeadTransform = FalconAttention = Part
FalconDecoderLayer = FalconMLP = FunnelDecoder = FunnelDiscriminatorPredictions = FunnelEmbeddings = Part
FunnelEncoder = FunnelPositionwiseFFN = GPT2Attention = GPT2SequenceSummary = Part
GPTBigCodeAttention = GPTBigCodeBlock = GPTJAttention = GPTJBlock = GPTNeoAttention = GPTNeoBlock = Part
GPTNeoXAttention = GPTNeoXLayer = GPTNeoXMLP = Gemma2Attention = Gemma2DecoderLayer = Gemma2MLP = Part
GemmaAttention = GemmaDecoderLayer = GemmaMLP = HubertEncoder = HubertEncoderLayer = Part
HubertEncoderLayerStableLayerNorm = HubertEncoderStableLayerNorm = HubertFeatureEncoder = Part
HubertFeatureProjection = HubertFeedForward = HubertGroupNormConvLayer = HubertLayerNormConvLayer = Part
HubertNoLayerNormConvLayer = HubertPositionalConvEmbedding = IBertClassificationHead = IBertLMHead = Part
IBertPooler = ImageGPTAttention = ImageGPTBlock = InformerDecoderLayer = InformerEncoderLayer = Part
LEDDecoderLayer = LSHSelfAttention = LayoutLMAttention = LayoutLMEmbeddings = LayoutLMEncoder = Part
LayoutLMIntermediate = LayoutLMLMPredictionHead = LayoutLMLayer = LayoutLMOnlyMLMHead = Part
LayoutLMOutput = LayoutLMPooler = LayoutLMPredictionHeadTransform = LayoutLMSelfAttention = Part
LayoutLMSelfOutput = LayoutLMv3Attention = LayoutLMv3ClassificationHead = LayoutLMv3Encoder = Part
LayoutLMv3Intermediate = LayoutLMv3Layer = LayoutLMv3Output = LayoutLMv3PatchEmbeddings = Part
LayoutLMv3SelfAttention = LayoutLMv3SelfOutput = LayoutLMv3TextEmbeddings = Part
LegacyDebertaLMPredictionHead = LegacyDebertaOnlyMLMHead = LegacyDebertaPredictionHeadTransform = Part
LegacyDebertaV2LMPredictionHead = LegacyDebertaV2OnlyMLMHead = LegacyDebertaV2PredictionHeadTransform = Part
LlamaAttention = LlamaDecoderLayer = LlamaMLP = LocalSelfAttention = LongT5Attention = LongT5Block = Part
LongT5DenseActDense = LongT5DenseGatedActDense = LongT5LayerCrossAttention = LongT5LayerFF = Part
LongT5LayerLocalSelfAttention = LongT5LayerSelfAttention = LongT5LayerTransientGlobalSelfAttention = Part
LongT5LocalAttention = LongT5TransientGlobalAttention = LongformerClassificationHead = Part
LongformerEmbeddings = LongformerIntermediate = LongformerLMHead = LongformerOutput = Part
LongformerPooler = LongformerSelfOutput = LukeAttention = LukeEmbeddings = LukeEncoder = Part
LukeEntityEmbeddings = LukeIntermediate = LukeLMHead = LukeLayer = LukeOutput = LukePooler = Part
LukeSelfAttention = LukeSelfOutput = MBartDecoderLayer = MBartEncoderLayer = MPNetAttention = Part
MPNetClassificationHead = MPNetEmbeddings = MPNetEncoder = MPNetIntermediate = MPNetLMHead = Part
MPNetLayer = MPNetOutput = MPNetPooler = MPNetSelfAttention = MT5Attention = MT5Block = Part
MT5ClassificationHead = MT5DenseActDense = MT5DenseGatedActDense = MT5LayerCrossAttention = Part
MT5LayerFF = MT5LayerSelfAttention = MambaBlock = MambaMixer = MarianDecoderLayer = Part
MarianEncoderLayer = MegatronBertAttention = MegatronBertEmbeddings = MegatronBertEncoder = Part
MegatronBertIntermediate = MegatronBertLMPredictionHead = MegatronBertLayer = MegatronBertOnlyMLMHead = Part
MegatronBertOnlyNSPHead = MegatronBertOutput = MegatronBertPooler = MegatronBertPreTrainingHeads = Part
MegatronBertPredictionHeadTransform = MegatronBertSelfAttention = MegatronBertSelfOutput = Part
MistralAttention = MistralDecoderLayer = MistralMLP = MixtralAttention = MixtralDecoderLayer = Part
MobileBertAttention = MobileBertEmbeddings = MobileBertEncoder = MobileBertIntermediate = Part
MobileBertLMPredictionHead = MobileBertLayer = MobileBertOnlyMLMHead = MobileBertOnlyNSPHead = Part
MobileBertOutput = MobileBertPooler = MobileBertPreTrainingHeads = MobileBertPredictionHeadTransform = Part
MobileBertSelfAttention = MobileBertSelfOutput = MobileViTASPP = MobileViTDeepLabV3 = Part
MobileViTEncoder = NystromformerAttention = NystromformerClassificationHead = NystromformerEmbeddings = Part
NystromformerEncoder = NystromformerIntermediate = NystromformerLMPredictionHead = NystromformerLayer = Part
NystromformerOnlyMLMHead = NystromformerOutput = NystromformerPredictionHeadTransform = Part
NystromformerSelfAttention = NystromformerSelfOutput = OPTAttention = OPTDecoderLayer = OlmoAttention = Part
OlmoDecoderLayer = OlmoMLP = OutputBottleneck = PegasusDecoderLayer = PegasusEncoderLayer = Part
PerceiverEmbeddings = PerceiverTextPreprocessor = Phi3Attention = Phi3DecoderLayer = Phi3MLP = Part
PhiAttention = PhiDecoderLayer = PhiMLP = PositionEmbeddings = PvtEncoder = Qwen2Attention = Part
Qwen2DecoderLayer = Qwen2MLP = Qwen3Attention = Qwen3DecoderLayer = Qwen3MLP = ReformerAttention = Part
ReformerClassificationHead = ReformerEncoder = ReformerFeedForwardDense = ReformerFeedForwardOutput = Part
ReformerLayer = ReformerOnlyLMHead = ReformerSelfOutput = RemBertAttention = RemBertEmbeddings = Part
RemBertEncoder = RemBertIntermediate = RemBertLMPredictionHead = RemBertLayer = RemBertOnlyMLMHead = Part
RemBertOutput = RemBertPooler = RemBertPredictionHeadTransform = RemBertSelfAttention = Part
RemBertSelfOutput = ResNetEmbeddings = ResNetEncoder = RoFormerAttention = RoFormerClassificationHead = Part
RoFormerEmbeddings = RoFormerEncoder = RoFormerIntermediate = RoFormerLMPredictionHead = Part
RoFormerLayer = RoFormerOnlyMLMHead = RoFormerOutput = RoFormerPredictionHeadTransform = Part
RoFormerSelfAttention = RoFormerSelfOutput = RobertaAttention = RobertaClassificationHead = Part
RobertaCrossAttention = RobertaIntermediate = RobertaLMHead = Part
RobertaPooler = RobertaPreLayerNormAttention = Part
RobertaPreLayerNormClassificationHead = RobertaPreLayerNormCrossAttention = Part
RobertaPreLayerNormEmbeddings = RobertaPreLayerNormEncoder = RobertaPreLayerNormIntermediate = Part
RobertaPreLayerNormLMHead = RobertaPreLayerNormLayer = RobertaPreLayerNormOutput = Part
RobertaPreLayerNormPooler = RobertaPreLayerNormSelfAttention = RobertaPreLayerNormSelfOutput = Part
RobertaSelfAttention = SegformerDecodeHead = SiglipAttention = SiglipEncoder = Part
SiglipEncoderLayer = SiglipMLP = SiglipMultiheadAttentionPoolingHead = SiglipTextEmbeddings = Part
SiglipVisionEmbeddings = SqueezeBertEmbeddings = SqueezeBertEncoder = SqueezeBertLMPredictionHead = Part
SqueezeBertModule = SqueezeBertOnlyMLMHead = SqueezeBertPooler = SqueezeBertPredictionHeadTransform = Part
SwinEmbeddings = SwinPatchEmbeddings = Swinv2Embeddings = Swinv2PatchEmbeddings = Part
SwitchTransformersAttention = SwitchTransformersBlock = SwitchTransformersDenseActDense = Part
SwitchTransformersExperts = SwitchTransformersLayerCrossAttention = SwitchTransformersLayerFF = Part
SwitchTransformersLayerSelfAttention = SwitchTransformersSparseMLP = SwitchTransformersTop1Router = Part
T5Attention = T5Block = T5ClassificationHead = T5DenseActDense = T5DenseGatedActDense = Part
T5LayerCrossAttention = T5LayerFF = T5LayerSelfAttention = TDNNLayer = TextEmbeddings = Part
TimeSeriesTransformerDecoderLayer = TimeSeriesTransformerEncoderLayer = TimeSformerAttention = Part
TimesformerEmbeddings = TimesformerEncoder = TimesformerIntermediate = TimesformerOutput = Part
TimesformerPatchEmbeddings = TimesformerSelfAttention = TimesformerSelfOutput = TrOCRDecoderLayer = Part
Transformer = TransformerBlock = ViTAttention = ViTEmbeddings = ViTLayer = ViTMAEAttention = Part
ViTMAEEmbeddings = ViTMAELayer = ViTMAEMLP = ViTMAEPatchEmbeddings = ViTMLP = ViTPatchEmbeddings = Part
ViTPooler = VideoMAEAttention = VideoMAEDecoder = VideoMAEEmbeddings = VideoMAEEncoder = Part
VideoMAEIntermediate = VideoMAELayer = VideoMAEOutput = VideoMAEPatchEmbeddings = Part
VideoMAESelfAttention = VideoMAESelfOutput = ViltAttention = ViltEmbeddings = ViltEncoder = Part
ViltIntermediate = ViltLayer = ViltMLMHead = ViltOutput = ViltPatchEmbeddings = ViltPooler = Part
ViltPredictionHeadTransform = ViltSelfAttention = ViltSelfOutput = Wav2Vec2Adapter = Part
Wav2Vec2AdapterLayer = Wav2Vec2Encoder = Wav2Vec2EncoderLayer = Wav2Vec2EncoderLayerStableLayerNorm = Part
Wav2Vec2EncoderStableLayerNorm = Wav2Vec2FeatureEncoder = Wav2Vec2FeatureProjection = Part
Wav2Vec2FeedForward = Wav2Vec2GroupNormConvLayer = Wav2Vec2GumbelVectorQuantizer = Part
Wav2Vec2LayerNormConvLayer = Wav2Vec2NoLayerNormConvLayer = Wav2Vec2PositionalConvEmbedding = Part
WavLMAdapter = WavLMAdapterLayer = WavLMEncoder = WavLMEncoderLayer = Part
WavLMEncoderLayerStableLayerNorm = WavLMEncoderStableLayerNorm = WavLMFeatureEncoder = Part
WavLMFeatureProjection = WavLMFeedForward = WavLMGroupNormConvLayer = WavLMGumbelVectorQuantizer = Part
WavLMLayerNormConvLayer = WavLMNoLayerNormConvLayer = WavLMPositionalConvEmbedding = Part
WhisperDecoderLayer = WhisperEncoderLayer = XGLMDecoderLayer = XLMRobertaAttention = Part
XLMRobertaClassificationHead = XLMRobertaCrossAttention = XLMRobertaEmbeddings = XLMRobertaEncoder = Part
XLMRobertaIntermediate = XLMRobertaLMHead = XLMRobertaLayer = XLMRobertaOutput = XLMRobertaPooler = Part
XLMRobertaSelfAttention = XLMRobertaSelfOutput = XLNetFeedForward = XLNetLayer = Part
XLNetPoolerAnswerClass = XLNetPoolerEndLogits = XLNetPoolerStartLogits = XLNetSequenceSummary = Part
XmodAdapter = XmodAttention = XmodClassificationHead = XmodCrossAttention = XmodEmbeddings = Part
XmodEncoder = XmodIntermediate = XmodLMHead = XmodLayer = XmodOutput = XmodPooler = XmodSelfAttention = Part
XmodSelfOutput = YolosAttention = YolosEmbeddings = YolosEncoder = YolosIntermediate = YolosLayer = Part
YolosOutput = YolosPatchEmbeddings = YolosPooler = YolosSelfAttention = YolosSelfOutput = Part

BertEncoder = BertLayer = RobertaEncoder = RobertaLayer = ElectraEncoder = ElectraLayer = PartsByProbability
GPT2Block = PartsByPart
BertEmbeddings = RobertaEmbeddings = ElectraEmbeddings = BertOutput = BertSelfOutput = PartsByHidden
RobertaOutput = RobertaSelfOutput = ElectraOutput = ElectraSelfOutput = PartsByHidden

BeitPooler = BeitRelativePositionBias = ConvBertSequenceSummary = Dinov2LayerScale = PlainPart
EsmRotaryEmbedding = FNetBasicFourierTransform = FNetBasicOutput = FNetFourierTransform = PlainPart
FalconRotaryEmbedding = FunnelAttentionStructure = GPTJRotaryEmbedding = GPTNeoXRotaryEmbedding = PlainPart
Gemma2RotaryEmbedding = GemmaRotaryEmbedding = IBertAttention = IBertEmbeddings = IBertEncoder = PlainPart
IBertIntermediate = IBertLayer = IBertOutput = IBertSelfAttention = IBertSelfOutput = PlainPart
InformerMeanScaler = InformerNOPScaler = InformerStdScaler = PlainPart
InterpolateInitialPositionEmbeddings = InterpolateMidPositionEmbeddings = LlamaRotaryEmbedding = PlainPart
MistralRotaryEmbedding = MixtralExperts = MixtralRotaryEmbedding = MixtralSparseMoeBlock = PlainPart
MixtralTopKRouter = OlmoRotaryEmbedding = PerceiverEmbeddingDecoder = PlainPart
PerceiverOneHotPreprocessor = Phi3RotaryEmbedding = PhiRotaryEmbedding = Qwen2RotaryEmbedding = PlainPart
Qwen3RotaryEmbedding = RoFormerSequenceSummary = TimeSeriesMeanScaler = TimeSeriesNOPScaler = PlainPart
TimeSeriesStdScaler = XLNetRelativeAttention = PlainPart
