from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, overwrites, uses_model, unmeasured

from .. import layers as layers
from .. import models
from ..layers import *

@unmeasured("timm 1.0.31, source of timm.models")
@model
class Network(Module):
    """A model: what every class of this module is."""

    num_features: int
    default_cfg: dict[str, object]
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @unmeasured("timm 1.0.31, source of timm.models")
    @draws(TORCH, unless_value={"num_classes": 0})
    def reset_classifier(self, num_classes: object, *args: object, **kwargs: object) -> None: ...
    def get_classifier(self) -> Module: ...
    def forward_features(self, x: object) -> Tensor: ...
    def forward_head(self, x: object, pre_logits: object = False) -> Tensor: ...

# With another number of classes the classifier keeps its initial weights.
@builds(TORCH)
@overwrites("return", when="pretrained", unless="num_classes")
@overwrites("return", when="checkpoint_path")
def create_model(
    model_name: object,
    pretrained: object = False,
    pretrained_cfg: object = None,
    pretrained_cfg_overlay: object = None,
    checkpoint_path: object = None,
    *args: object,
    num_classes: object = None,
    **kwargs: object,
) -> Network: ...
@builds(TORCH)
@overwrites("return", when="pretrained", unless="num_classes")
def entry_point(pretrained: object = False, *, num_classes: object = None, **kwargs: object) -> Network: ...
@uses_model("model")
@overwrites("model")
def load_checkpoint(model: object, checkpoint_path: object, *args: object, **kwargs: object) -> object: ...
@uses_model("model")
@overwrites("model")
def load_pretrained(model: object, *args: object, **kwargs: object) -> None: ...
def list_models(*args: object, **kwargs: object) -> list[str]: ...
def list_modules() -> list[str]: ...
def list_pretrained(*args: object, **kwargs: object) -> list[str]: ...
def is_model(model_name: object) -> bool: ...
def model_entrypoint(model_name: object, *args: object) -> object: ...
def register_model(fn: object) -> object: ...
def get_pretrained_cfg(model_name: object, allow_unregistered: object = True) -> object: ...
def named_apply(fn: object, module: object, *args: object, **kwargs: object) -> Module: ...
def checkpoint_seq(functions: object, x: object, *args: object, **kwargs: object) -> Tensor: ...
def group_parameters(module: object, *args: object, **kwargs: object) -> object: ...

# ---- Classes

@unmeasured("timm 1.0.31, source of timm.models")
class ActConvBn(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Affine(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Attention2dDownsample(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class AttentionBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class AttentionCl(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class AttentionDownsample(Network): ...

class BasicBlock(Network): ...
class Beit(Network): ...
class Block(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class BlockESE(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class BnAct(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class BnActConv2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Bottle2neck(Network): ...

class Bottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class BottleneckBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class BranchSeparables(Network): ...

class ByobNet(Network): ...
class CPUBone(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CPUBoneBlock(Network): ...

class CSATv2(Network): ...
class Cait(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CascadedGroupAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Cell(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CellBase(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CellStem0(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CellStem1(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ChannelAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ChannelAttentionV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ChannelBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ClassAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ClassAttentionBlock(Network): ...

class ClassAttn(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ClassBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ClsHead(Network): ...

class CoaT(Network): ...
class ConVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Conv2dNorm(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvBN(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvBNAct(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvEmbedding(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvEncoder(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvLayer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvLayer1d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvLayer2d(Network): ...

class ConvMixer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvMlpWithNorm(Network): ...

class ConvNeXt(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvNeXtBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvNeXtStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvNorm(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvPatchEmbed(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvPool(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvPosEnc(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvRelPosEnc(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ConvStem(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CrossAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CrossAttentionBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CrossCovarianceAttn(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CrossStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CrossStage3(Network): ...

class CrossVit(Network): ...
class CspNet(Network): ...
class CspNext(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CspNextBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class CspNextLayer(Network): ...

class DLA(Network): ...
class DPN(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DSConv(Network): ...

class DaVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DaVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DarkBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DarkStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DeepseekVitAligner(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DeepseekVitBlock(Network): ...

class DeepseekVitClassifier(Network): ...
class DeepseekVitEncoder(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DenseBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DenseLayer(Network): ...

class DenseNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DenseStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DenseTransition(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DepthwiseSeparableConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DiffParallelScalingBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DlaBasic(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DlaBottle2neck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DlaBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DlaRoot(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DlaTree(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Downsample(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Downsample2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DownsampleAvg(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DownsampleConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DownsampleNormFirst(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Downsampling(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class DualPathBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EdgeBlock(Network): ...

class EdgeNeXt(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EdgeNeXtStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientAdditiveAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientAttention(Network): ...

class EfficientFormer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientFormerStage(Network): ...

class EfficientFormerV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientFormerV2Block(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientFormerV2Stage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientNetFeatures(Network): ...

class EfficientViM(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientViMBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientViMDistilled(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientViMStage(Network): ...

class EfficientVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientVitLarge(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientVitLargeStage(Network): ...

class EfficientVitMsra(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EfficientVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Embedding(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EseModule(Network): ...

class Eva(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EvaAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EvaBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class EvaBlockPostNorm(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FFN(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FactorAttnConvRelPosEnc(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FactorizedReduction(Network): ...

class FastVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FastVitStage(Network): ...

class FasterNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FeatureBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FeatureDictNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FeatureGraphNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FeatureHookNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FeatureListNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FirstCell(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Flat(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FocalModulation(Network): ...

class FocalNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FocalNetBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FocalNetStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class FusedMBConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GPSA(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GammaAct(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GatedConvBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GeGluMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4Attention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4Block(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4ClippableLinear(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4GatedMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4PatchEmbed(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4RotaryEmbedding2D(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Gemma4VisionPooler(Network): ...

class Gemma4VitClassifier(Network): ...
class Gemma4VitEncoder(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GhostBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GhostBottleneckV3(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GhostModule(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GhostModuleV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GhostModuleV3(Network): ...

class GhostNet(Network): ...
class GlobalContextVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GlobalContextVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GlobalContextVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GlobalSubSampleAttn(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GraphExtractNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class GroupNorm1NoBias(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HSMSSD(Network): ...

class Hiera(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HieraBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HieraDet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HieraPatchEmbed(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HighPerfGpuBlock(Network): ...

class HighPerfGpuNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HighPerfGpuStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HighResolutionModule(Network): ...

class HighResolutionNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class HighResolutionNetFeatures(Network): ...

class IFormer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class InceptionDWConv2d(Network): ...

class InceptionResnetV2(Network): ...
class InceptionV3(Network): ...
class InceptionV4(Network): ...
class LCNetV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LPI(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LSTM2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LayerNorm2dNoBias(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LayerNormNoBias(Network): ...

class LayerScaleBlock(Network): ...
class LayerScaleBlockClassAttn(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LearnableAffineBlock(Network): ...

class Levit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LevitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LevitDistilled(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LevitDownsample(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LevitMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LevitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LightConvBNAct(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LinearBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LinearLayer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LinearNorm(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LinearSelfAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LinearTransformerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LiteMLA(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LocalGlobalQuery(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LocalRepresentation(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LocalWindowAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LocallyGroupedAttn(Network): ...

class LowFormer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class LowFormerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MBConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MHSA(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MLPBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MambaOut(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MambaOutStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MaskUnitAttention(Network): ...

class MaxxVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MaxxVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MaxxVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MbConvBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MbConvLNBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MbConvStages(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaBlock1d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaBlock2d(Network): ...

class MetaFormer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaFormerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaFormerStage(Network): ...

class MetaNeXt(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaNeXtBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MetaNeXtStage(Network): ...

class MixerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MlpClassifierHead(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MlpHead(Network): ...

class MlpMixer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MlpWithDepthwiseConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileNetV3(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileNetV3Features(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileNetV5(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileNetV5Encoder(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileNetV5MultiScaleFusionAdapter(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileOneBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MobileVitV2Block(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MultiScaleAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MultiScaleAttentionPoolFirst(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MultiScaleBlock(Network): ...

class MultiScaleVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class MultiScaleVitStage(Network): ...

class NASNetALarge(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NaFlexEmbeds(Network): ...

class NaFlexVit(Network): ...
class Nest(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NestLevel(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NextConvBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NextStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NextTransformerBlock(Network): ...

class NextViT(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NormFreeBlock(Network): ...

class NormFreeNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NormLinear(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NormMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class NormalCell(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class OsaBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class OsaStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class OutlookAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Outlooker(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class OverlapPatchEmbed(Network): ...

class PNASNet5Large(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ParallelBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ParallelMaxxVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ParallelPartitionAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ParallelScalingBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ParallelThingsBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Partial_conv3(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PartitionAttention2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PartitionAttentionCl(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PatchEmbedding(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PatchMerging(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PixelEmbed(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Pooling(Network): ...

class PoolingVisionTransformer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PosConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PositionalEncodingFourier(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PreActBasic(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PreActBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PreBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PreSeparableConv2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PreXceptionModule(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class PyramidVisionTransformerStage(Network): ...

class PyramidVisionTransformerV2(Network): ...
class Qwen3VitClassifier(Network): ...
class Qwen3VitEncoder(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Qwen3VitPatchMerger(Network): ...

class RDNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RNN2dBase(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RNNIdentity(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ReductionCell0(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ReductionCell1(Network): ...

class RegNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RegStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RelPosAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RelPosBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RelativePositionBias(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepCPE(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepConditionalPosEnc(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepDepthwiseSeparable(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepGhostBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepGhostModule(Network): ...

class RepGhostNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepMixer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepMixerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVggBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVggDw(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepViTBlock(Network): ...

class RepVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVitClassifier(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVitDownsample(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVitMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class RepVitStem(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ReparamLargeKernelConv(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Reroll(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResNestBottleneck(Network): ...

class ResNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResNetStage(Network): ...

class ResNetV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResPostBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResPostRelPosBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Residual(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResidualBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class ResidualDrop(Network): ...

class RexNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SEBottleneck(Network): ...

class SENet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SEResNeXtBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SEResNetBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SEResNetBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SHMA(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SHMABlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SHSA(Network): ...

class SHViT(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SPPBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Scale(Network): ...

class SelecSls(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SelecSlsBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SelectSeq(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SelectiveKernelBasic(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SelectiveKernelBottleneck(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SelfAttnBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SepConv(Network): ...

class Sequencer2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Sequencer2dBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Sequencer2dStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SequentialAppendList(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SequentialList(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SequentialTuple(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SerialBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Shuffle(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SpatialBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SpatialGatingBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SpatialGatingUnit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SpatialMlp(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SplitTransposeBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SquaredReLU(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Stage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class StageBlock(Network): ...

class StarNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class StarReLU(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Stem(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Stem16(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Stem4(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Stem8(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class StemV1(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class StemV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class StridedConv(Network): ...

class SwiftFormer(Network): ...
class SwinTransformer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerStage(Network): ...

class SwinTransformerV2(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerV2Block(Network): ...

class SwinTransformerV2Cr(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerV2CrBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerV2CrStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class SwinTransformerV2Stage(Network): ...

class TNT(Network): ...
class TResNet(Network): ...
class TalkingHeadAttn(Network): ...
class TinyVit(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class TinyVitBlock(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class TinyVitStage(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Transformer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class TransformerBlock2d(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class TransformerLayer(Network): ...

class Twins(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class Unroll(Network): ...

class VGG(Network): ...
class VOLO(Network): ...
class Visformer(Network): ...
class VisionTransformer(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class VisionTransformerDistilled(Network): ...

class VisionTransformerRelPos(Network): ...
class VisionTransformerSAM(Network): ...
class VovNet(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class WindowAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class WindowAttentionGlobal(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class WindowMultiHeadAttention(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class XCA(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class XCABlock(Network): ...

class Xception(Network): ...
class XceptionAligned(Network): ...

@unmeasured("timm 1.0.31, source of timm.models")
class XceptionModule(Network): ...

class Xcit(Network): ...

# ---- Entry points: `timm.models.NAME(...)` is `create_model("NAME", ...)`

aimv2_1b_patch14_224 = aimv2_1b_patch14_336 = aimv2_1b_patch14_448 = aimv2_3b_patch14_224 = entry_point
aimv2_3b_patch14_336 = aimv2_3b_patch14_448 = aimv2_huge_patch14_224 = aimv2_huge_patch14_336 = entry_point
aimv2_huge_patch14_448 = aimv2_large_patch14_224 = aimv2_large_patch14_336 = entry_point
aimv2_large_patch14_448 = bat_resnext26ts = beit3_base_patch16_224 = beit3_giant_patch14_224 = entry_point
beit3_giant_patch14_336 = beit3_large_patch16_224 = beit_base_patch16_224 = entry_point
beit_base_patch16_384 = beit_large_patch16_224 = beit_large_patch16_384 = entry_point
beit_large_patch16_512 = beitv2_base_patch16_224 = beitv2_large_patch16_224 = botnet26t_256 = entry_point
botnet50ts_256 = caformer_b36 = caformer_m36 = caformer_s18 = caformer_s36 = cait_m36_384 = entry_point
cait_m48_448 = cait_s24_224 = cait_s24_384 = cait_s36_384 = cait_xs24_384 = cait_xxs24_224 = entry_point
cait_xxs24_384 = cait_xxs36_224 = cait_xxs36_384 = coat_lite_medium = coat_lite_medium_384 = entry_point
coat_lite_mini = coat_lite_small = coat_lite_tiny = coat_mini = coat_small = coat_tiny = entry_point
coatnet_0_224 = coatnet_0_rw_224 = coatnet_1_224 = coatnet_1_rw_224 = coatnet_2_224 = entry_point
coatnet_2_rw_224 = coatnet_3_224 = coatnet_3_rw_224 = coatnet_4_224 = coatnet_5_224 = entry_point
coatnet_bn_0_rw_224 = coatnet_nano_cc_224 = coatnet_nano_rw_224 = coatnet_pico_rw_224 = entry_point
coatnet_rmlp_0_rw_224 = coatnet_rmlp_1_rw2_224 = coatnet_rmlp_1_rw_224 = coatnet_rmlp_2_rw_224 = entry_point
coatnet_rmlp_2_rw_384 = coatnet_rmlp_3_rw_224 = coatnet_rmlp_nano_rw_224 = entry_point
coatnext_nano_rw_224 = convformer_b36 = convformer_m36 = convformer_s18 = convformer_s36 = entry_point
convit_base = convit_small = convit_tiny = convmixer_768_32 = convmixer_1024_20_ks9_p14 = entry_point
convmixer_1536_20 = convnext_atto = convnext_atto_ols = convnext_atto_rms = convnext_base = entry_point
convnext_femto = convnext_femto_ols = convnext_large = convnext_large_mlp = convnext_nano = entry_point
convnext_nano_ols = convnext_pico = convnext_pico_ols = convnext_small = convnext_tiny = entry_point
convnext_tiny_hnf = convnext_xlarge = convnext_xxlarge = convnext_zepto_rms = entry_point
convnext_zepto_rms_ols = convnextv2_atto = convnextv2_base = convnextv2_femto = entry_point
convnextv2_huge = convnextv2_large = convnextv2_nano = convnextv2_pico = convnextv2_small = entry_point
convnextv2_tiny = cpubone_b0_bfrobust = cpubone_b1_bfrobust = cpubone_b1_dwnorm = entry_point
cpubone_b2_bfrobust = cpubone_b2pt5_dwnorm = cpubone_b3 = cpubone_nano = cpubone_s0 = entry_point
cpubone_t0 = crossvit_9_240 = crossvit_9_dagger_240 = crossvit_15_240 = crossvit_15_dagger_240 = entry_point
crossvit_15_dagger_408 = crossvit_18_240 = crossvit_18_dagger_240 = crossvit_18_dagger_408 = entry_point
crossvit_base_240 = crossvit_small_240 = crossvit_tiny_240 = cs3darknet_focus_l = entry_point
cs3darknet_focus_m = cs3darknet_focus_s = cs3darknet_focus_x = cs3darknet_l = cs3darknet_m = entry_point
cs3darknet_s = cs3darknet_x = cs3edgenet_x = cs3se_edgenet_x = cs3sedarknet_l = cs3sedarknet_x = entry_point
cs3sedarknet_xdw = csatv2 = csatv2_21m = cspdarknet53 = cspnext_l = cspnext_m = cspnext_s = entry_point
cspnext_tiny = cspnext_x = cspresnet50 = cspresnet50d = cspresnet50w = cspresnext50 = entry_point
darknet17 = darknet21 = darknet53 = darknetaa53 = davit_base = davit_base_fl = davit_giant = entry_point
davit_huge = davit_huge_fl = davit_large = davit_small = davit_tiny = deepseek_vit_412m = entry_point
deepseek_vit_412m_align = deepseek_vit_412m_enc = deit3_base_patch16_224 = entry_point
deit3_base_patch16_384 = deit3_huge_patch14_224 = deit3_large_patch16_224 = entry_point
deit3_large_patch16_384 = deit3_medium_patch16_224 = deit3_small_patch16_224 = entry_point
deit3_small_patch16_384 = deit_base_distilled_patch16_224 = deit_base_distilled_patch16_384 = entry_point
deit_base_patch16_224 = deit_base_patch16_384 = deit_small_distilled_patch16_224 = entry_point
deit_small_patch16_224 = deit_tiny_distilled_patch16_224 = deit_tiny_patch16_224 = densenet121 = entry_point
densenet161 = densenet169 = densenet201 = densenet264d = densenetblur121d = dla34 = dla46_c = entry_point
dla46x_c = dla60 = dla60_res2net = dla60_res2next = dla60x = dla60x_c = dla102 = dla102x = entry_point
dla102x2 = dla169 = dm_nfnet_f0 = dm_nfnet_f1 = dm_nfnet_f2 = dm_nfnet_f3 = dm_nfnet_f4 = entry_point
dm_nfnet_f5 = dm_nfnet_f6 = dpn48b = dpn68 = dpn68b = dpn92 = dpn98 = dpn107 = dpn131 = entry_point
eca_botnext26ts_256 = eca_halonext26ts = eca_nfnet_l0 = eca_nfnet_l1 = eca_nfnet_l2 = entry_point
eca_nfnet_l3 = eca_resnet33ts = eca_resnext26ts = eca_vovnet39b = ecaresnet26t = ecaresnet50d = entry_point
ecaresnet50d_pruned = ecaresnet50t = ecaresnet101d = ecaresnet101d_pruned = ecaresnet200d = entry_point
ecaresnet269d = ecaresnetlight = ecaresnext26t_32x4d = ecaresnext50t_32x4d = edgenext_base = entry_point
edgenext_small = edgenext_small_rw = edgenext_x_small = edgenext_xx_small = efficientformer_l1 = entry_point
efficientformer_l3 = efficientformer_l7 = efficientformerv2_l = efficientformerv2_s0 = entry_point
efficientformerv2_s1 = efficientformerv2_s2 = efficientnet_b0 = efficientnet_b0_g8_gn = entry_point
efficientnet_b0_g16_evos = efficientnet_b0_gn = efficientnet_b1 = efficientnet_b1_pruned = entry_point
efficientnet_b2 = efficientnet_b2_pruned = efficientnet_b3 = efficientnet_b3_g8_gn = entry_point
efficientnet_b3_gn = efficientnet_b3_pruned = efficientnet_b4 = efficientnet_b5 = entry_point
efficientnet_b6 = efficientnet_b7 = efficientnet_b8 = efficientnet_blur_b0 = entry_point
efficientnet_cc_b0_4e = efficientnet_cc_b0_8e = efficientnet_cc_b1_8e = efficientnet_el = entry_point
efficientnet_el_pruned = efficientnet_em = efficientnet_es = efficientnet_es_pruned = entry_point
efficientnet_h_b5 = efficientnet_l2 = efficientnet_lite0 = efficientnet_lite1 = entry_point
efficientnet_lite2 = efficientnet_lite3 = efficientnet_lite4 = efficientnet_x_b3 = entry_point
efficientnet_x_b5 = efficientnetv2_l = efficientnetv2_m = efficientnetv2_rw_m = entry_point
efficientnetv2_rw_s = efficientnetv2_rw_t = efficientnetv2_s = efficientnetv2_xl = entry_point
efficientvim_m1 = efficientvim_m1_dist = efficientvim_m2 = efficientvim_m2_dist = entry_point
efficientvim_m3 = efficientvim_m3_dist = efficientvim_m4 = efficientvim_m4_dist = entry_point
efficientvit_b0 = efficientvit_b1 = efficientvit_b2 = efficientvit_b3 = efficientvit_l1 = entry_point
efficientvit_l2 = efficientvit_l3 = efficientvit_m0 = efficientvit_m1 = efficientvit_m2 = entry_point
efficientvit_m3 = efficientvit_m4 = efficientvit_m5 = ese_vovnet19b_dw = ese_vovnet19b_slim = entry_point
ese_vovnet19b_slim_dw = ese_vovnet39b = ese_vovnet39b_evos = ese_vovnet57b = ese_vovnet99b = entry_point
eva02_base_patch14_224 = eva02_base_patch14_448 = eva02_base_patch16_clip_224 = entry_point
eva02_enormous_patch14_clip_224 = eva02_large_patch14_224 = eva02_large_patch14_448 = entry_point
eva02_large_patch14_clip_224 = eva02_large_patch14_clip_336 = eva02_small_patch14_224 = entry_point
eva02_small_patch14_336 = eva02_tiny_patch14_224 = eva02_tiny_patch14_336 = entry_point
eva_giant_patch14_224 = eva_giant_patch14_336 = eva_giant_patch14_560 = entry_point
eva_giant_patch14_clip_224 = eva_large_patch14_196 = eva_large_patch14_336 = fasternet_l = entry_point
fasternet_m = fasternet_s = fasternet_t0 = fasternet_t1 = fasternet_t2 = fastvit_ma36 = entry_point
fastvit_mci0 = fastvit_mci1 = fastvit_mci2 = fastvit_mci3 = fastvit_mci4 = fastvit_s12 = entry_point
fastvit_sa12 = fastvit_sa24 = fastvit_sa36 = fastvit_t8 = fastvit_t12 = fbnetc_100 = fbnetv3_b = entry_point
fbnetv3_d = fbnetv3_g = flexivit_base = flexivit_large = flexivit_small = focalnet_base_lrf = entry_point
focalnet_base_srf = focalnet_huge_fl3 = focalnet_huge_fl4 = focalnet_large_fl3 = entry_point
focalnet_large_fl4 = focalnet_small_lrf = focalnet_small_srf = focalnet_tiny_lrf = entry_point
focalnet_tiny_srf = focalnet_xlarge_fl3 = focalnet_xlarge_fl4 = gc_efficientnetv2_rw_t = entry_point
gcresnet33ts = gcresnet50t = gcresnext26ts = gcresnext50ts = gcvit_base = gcvit_small = entry_point
gcvit_tiny = gcvit_xtiny = gcvit_xxtiny = gemma4_vit_167m = gemma4_vit_167m_enc = entry_point
gemma4_vit_570m = gemma4_vit_570m_enc = gernet_l = gernet_m = gernet_s = ghostnet_050 = entry_point
ghostnet_100 = ghostnet_130 = ghostnetv2_100 = ghostnetv2_130 = ghostnetv2_160 = entry_point
ghostnetv3_050 = ghostnetv3_100 = ghostnetv3_130 = ghostnetv3_160 = gmixer_12_224 = entry_point
gmixer_24_224 = gmlp_b16_224 = gmlp_s16_224 = gmlp_ti16_224 = halo2botnet50ts_256 = halonet26t = entry_point
halonet50ts = halonet_h1 = haloregnetz_b = hardcorenas_a = hardcorenas_b = hardcorenas_c = entry_point
hardcorenas_d = hardcorenas_e = hardcorenas_f = hgnet_base = hgnet_small = hgnet_tiny = entry_point
hgnetv2_b0 = hgnetv2_b1 = hgnetv2_b2 = hgnetv2_b3 = hgnetv2_b4 = hgnetv2_b5 = hgnetv2_b6 = entry_point
hiera_base_224 = hiera_base_abswin_256 = hiera_base_plus_224 = hiera_huge_224 = entry_point
hiera_large_224 = hiera_small_224 = hiera_small_abswin_256 = hiera_tiny_224 = hieradet_small = entry_point
hrnet_w18 = hrnet_w18_small = hrnet_w18_small_v2 = hrnet_w18_ssld = hrnet_w30 = hrnet_w32 = entry_point
hrnet_w40 = hrnet_w44 = hrnet_w48 = hrnet_w48_ssld = hrnet_w64 = iformer_h = iformer_l = entry_point
iformer_l2 = iformer_l2_distilled = iformer_l_distilled = iformer_m = iformer_m_distilled = entry_point
iformer_s = iformer_t = inception_next_atto = inception_next_base = inception_next_small = entry_point
inception_next_tiny = inception_resnet_v2 = inception_v3 = inception_v4 = entry_point
lambda_resnet26rpt_256 = lambda_resnet26t = lambda_resnet50ts = lamhalobotnet50ts_256 = entry_point
lcnet_035 = lcnet_050 = lcnet_075 = lcnet_100 = lcnet_150 = lcnetv2_base = lcnetv2_large = entry_point
lcnetv2_small = legacy_senet154 = legacy_seresnet18 = legacy_seresnet34 = legacy_seresnet50 = entry_point
legacy_seresnet101 = legacy_seresnet152 = legacy_seresnext26_32x4d = legacy_seresnext50_32x4d = entry_point
legacy_seresnext101_32x4d = legacy_xception = levit_128 = levit_128s = levit_192 = levit_256 = entry_point
levit_256d = levit_384 = levit_384_s8 = levit_512 = levit_512_s8 = levit_512d = levit_conv_128 = entry_point
levit_conv_128s = levit_conv_192 = levit_conv_256 = levit_conv_256d = levit_conv_384 = entry_point
levit_conv_384_s8 = levit_conv_512 = levit_conv_512_s8 = levit_conv_512d = lowformer_b0 = entry_point
lowformer_b1 = lowformer_b2 = lowformer_b3 = lowformer_b15 = lowformer_e1 = lowformer_e2 = entry_point
lowformer_e3 = mambaout_base = mambaout_base_plus_rw = mambaout_base_short_rw = entry_point
mambaout_base_tall_rw = mambaout_base_wide_rw = mambaout_femto = mambaout_kobe = entry_point
mambaout_small = mambaout_small_rw = mambaout_tiny = maxvit_base_tf_224 = maxvit_base_tf_384 = entry_point
maxvit_base_tf_512 = maxvit_large_tf_224 = maxvit_large_tf_384 = maxvit_large_tf_512 = entry_point
maxvit_nano_rw_256 = maxvit_pico_rw_256 = maxvit_rmlp_base_rw_224 = maxvit_rmlp_base_rw_384 = entry_point
maxvit_rmlp_nano_rw_256 = maxvit_rmlp_pico_rw_256 = maxvit_rmlp_small_rw_224 = entry_point
maxvit_rmlp_small_rw_256 = maxvit_rmlp_tiny_rw_256 = maxvit_small_tf_224 = maxvit_small_tf_384 = entry_point
maxvit_small_tf_512 = maxvit_tiny_pm_256 = maxvit_tiny_rw_224 = maxvit_tiny_rw_256 = entry_point
maxvit_tiny_tf_224 = maxvit_tiny_tf_384 = maxvit_tiny_tf_512 = maxvit_xlarge_tf_224 = entry_point
maxvit_xlarge_tf_384 = maxvit_xlarge_tf_512 = maxxvit_rmlp_nano_rw_256 = entry_point
maxxvit_rmlp_small_rw_256 = maxxvit_rmlp_tiny_rw_256 = maxxvitv2_nano_rw_256 = entry_point
maxxvitv2_rmlp_base_rw_224 = maxxvitv2_rmlp_base_rw_384 = maxxvitv2_rmlp_large_rw_224 = entry_point
mixer_b16_224 = mixer_b32_224 = mixer_l16_224 = mixer_l32_224 = mixer_s16_224 = mixer_s32_224 = entry_point
mixnet_l = mixnet_m = mixnet_s = mixnet_xl = mixnet_xxl = mnasnet_050 = mnasnet_075 = entry_point
mnasnet_100 = mnasnet_140 = mnasnet_small = mobilenet_edgetpu_100 = mobilenet_edgetpu_v2_l = entry_point
mobilenet_edgetpu_v2_m = mobilenet_edgetpu_v2_s = mobilenet_edgetpu_v2_xs = mobilenetv1_100 = entry_point
mobilenetv1_100h = mobilenetv1_125 = mobilenetv2_035 = mobilenetv2_050 = mobilenetv2_075 = entry_point
mobilenetv2_100 = mobilenetv2_110d = mobilenetv2_120d = mobilenetv2_140 = entry_point
mobilenetv3_large_075 = mobilenetv3_large_100 = mobilenetv3_large_150d = mobilenetv3_rw = entry_point
mobilenetv3_small_050 = mobilenetv3_small_075 = mobilenetv3_small_100 = entry_point
mobilenetv4_conv_aa_large = mobilenetv4_conv_aa_medium = mobilenetv4_conv_blur_medium = entry_point
mobilenetv4_conv_large = mobilenetv4_conv_medium = mobilenetv4_conv_small = entry_point
mobilenetv4_conv_small_035 = mobilenetv4_conv_small_050 = mobilenetv4_hybrid_large = entry_point
mobilenetv4_hybrid_large_075 = mobilenetv4_hybrid_medium = mobilenetv4_hybrid_medium_075 = entry_point
mobilenetv5_300m = mobilenetv5_300m_enc = mobilenetv5_base = mobileone_s0 = mobileone_s1 = entry_point
mobileone_s2 = mobileone_s3 = mobileone_s4 = mobilevit_s = mobilevit_xs = mobilevit_xxs = entry_point
mobilevitv2_050 = mobilevitv2_075 = mobilevitv2_100 = mobilevitv2_125 = mobilevitv2_150 = entry_point
mobilevitv2_175 = mobilevitv2_200 = mvitv2_base = mvitv2_base_cls = mvitv2_huge_cls = entry_point
mvitv2_large = mvitv2_large_cls = mvitv2_small = mvitv2_small_cls = mvitv2_tiny = entry_point
naflexvit_base_patch16_gap = naflexvit_base_patch16_map = naflexvit_base_patch16_par_gap = entry_point
naflexvit_base_patch16_parfac_gap = naflexvit_base_patch16_radio_v3 = entry_point
naflexvit_base_patch16_siglip = naflexvit_giant_patch16_radio_v3 = entry_point
naflexvit_huge_patch16_radio_v3 = naflexvit_huge_patch16_radio_v4 = entry_point
naflexvit_large_patch16_radio_v3 = naflexvit_so150m2_patch16_reg1_gap = entry_point
naflexvit_so150m2_patch16_reg1_map = naflexvit_so400m_patch16_radio_v4 = entry_point
naflexvit_so400m_patch16_siglip = nasnetalarge = nest_base = nest_base_jx = nest_small = entry_point
nest_small_jx = nest_tiny = nest_tiny_jx = nextvit_base = nextvit_large = nextvit_small = entry_point
nf_ecaresnet26 = nf_ecaresnet50 = nf_ecaresnet101 = nf_regnet_b0 = nf_regnet_b1 = nf_regnet_b2 = entry_point
nf_regnet_b3 = nf_regnet_b4 = nf_regnet_b5 = nf_resnet26 = nf_resnet50 = nf_resnet101 = entry_point
nf_seresnet26 = nf_seresnet50 = nf_seresnet101 = nfnet_f0 = nfnet_f1 = nfnet_f2 = nfnet_f3 = entry_point
nfnet_f4 = nfnet_f5 = nfnet_f6 = nfnet_f7 = nfnet_l0 = pit_b_224 = pit_b_distilled_224 = entry_point
pit_s_224 = pit_s_distilled_224 = pit_ti_224 = pit_ti_distilled_224 = pit_xs_224 = entry_point
pit_xs_distilled_224 = pnasnet5large = poolformer_m36 = poolformer_m48 = poolformer_s12 = entry_point
poolformer_s24 = poolformer_s36 = poolformerv2_m36 = poolformerv2_m48 = poolformerv2_s12 = entry_point
poolformerv2_s24 = poolformerv2_s36 = pvt_v2_b0 = pvt_v2_b1 = pvt_v2_b2 = pvt_v2_b2_li = entry_point
pvt_v2_b3 = pvt_v2_b4 = pvt_v2_b5 = qwen3_vit_88m = qwen3_vit_88m_enc = qwen3_vit_88m_merge = entry_point
qwen3_vit_306m = qwen3_vit_306m_enc = qwen3_vit_306m_merge = qwen3_vit_416m = entry_point
qwen3_vit_416m_enc = qwen3_vit_416m_merge = rdnet_base = rdnet_large = rdnet_small = entry_point
rdnet_tiny = regnetv_040 = regnetv_064 = regnetx_002 = regnetx_004 = regnetx_004_tv = entry_point
regnetx_006 = regnetx_008 = regnetx_016 = regnetx_032 = regnetx_040 = regnetx_064 = entry_point
regnetx_080 = regnetx_120 = regnetx_160 = regnetx_320 = regnety_002 = regnety_004 = entry_point
regnety_006 = regnety_008 = regnety_008_tv = regnety_016 = regnety_032 = regnety_040 = entry_point
regnety_040_sgn = regnety_064 = regnety_080 = regnety_080_tv = regnety_120 = regnety_160 = entry_point
regnety_320 = regnety_640 = regnety_1280 = regnety_2560 = regnetz_005 = regnetz_040 = entry_point
regnetz_040_h = regnetz_b16 = regnetz_b16_evos = regnetz_c16 = regnetz_c16_evos = regnetz_d8 = entry_point
regnetz_d8_evos = regnetz_d32 = regnetz_e8 = repghostnet_050 = repghostnet_058 = entry_point
repghostnet_080 = repghostnet_100 = repghostnet_111 = repghostnet_130 = repghostnet_150 = entry_point
repghostnet_200 = repvgg_a0 = repvgg_a1 = repvgg_a2 = repvgg_b0 = repvgg_b1 = repvgg_b1g4 = entry_point
repvgg_b2 = repvgg_b2g4 = repvgg_b3 = repvgg_b3g4 = repvgg_d2se = repvit_m0_9 = repvit_m1 = entry_point
repvit_m1_0 = repvit_m1_1 = repvit_m1_5 = repvit_m2 = repvit_m2_3 = repvit_m3 = entry_point
res2net50_14w_8s = res2net50_26w_4s = res2net50_26w_6s = res2net50_26w_8s = res2net50_48w_2s = entry_point
res2net50d = res2net101_26w_4s = res2net101d = res2next50 = resmlp_12_224 = resmlp_24_224 = entry_point
resmlp_36_224 = resmlp_big_24_224 = resnest14d = resnest26d = resnest50d = resnest50d_1s4x24d = entry_point
resnest50d_4s2x40d = resnest101e = resnest200e = resnest269e = resnet10t = resnet14t = entry_point
resnet18 = resnet18d = resnet26 = resnet26d = resnet26t = resnet32ts = resnet33ts = resnet34 = entry_point
resnet34d = resnet50 = resnet50_clip = resnet50_clip_gap = resnet50_gn = resnet50_mlp = entry_point
resnet50c = resnet50d = resnet50s = resnet50t = resnet50x4_clip = resnet50x4_clip_gap = entry_point
resnet50x16_clip = resnet50x16_clip_gap = resnet50x64_clip = resnet50x64_clip_gap = resnet51q = entry_point
resnet61q = resnet101 = resnet101_clip = resnet101_clip_gap = resnet101c = resnet101d = entry_point
resnet101s = resnet152 = resnet152c = resnet152d = resnet152s = resnet200 = resnet200d = entry_point
resnetaa34d = resnetaa50 = resnetaa50d = resnetaa101d = resnetblur18 = resnetblur50 = entry_point
resnetblur50d = resnetblur101d = resnetrs50 = resnetrs101 = resnetrs152 = resnetrs200 = entry_point
resnetrs270 = resnetrs350 = resnetrs420 = resnetv2_18 = resnetv2_18d = resnetv2_34 = entry_point
resnetv2_34d = resnetv2_50 = resnetv2_50d = resnetv2_50d_evos = resnetv2_50d_frn = entry_point
resnetv2_50d_gn = resnetv2_50t = resnetv2_50x1_bit = resnetv2_50x3_bit = resnetv2_101 = entry_point
resnetv2_101d = resnetv2_101x1_bit = resnetv2_101x3_bit = resnetv2_152 = resnetv2_152d = entry_point
resnetv2_152x2_bit = resnetv2_152x4_bit = resnext26ts = resnext50_32x4d = resnext50d_32x4d = entry_point
resnext101_32x4d = resnext101_32x8d = resnext101_32x16d = resnext101_32x32d = resnext101_64x4d = entry_point
rexnet_100 = rexnet_130 = rexnet_150 = rexnet_200 = rexnet_300 = rexnetr_100 = rexnetr_130 = entry_point
rexnetr_150 = rexnetr_200 = rexnetr_300 = sam2_hiera_base_plus = sam2_hiera_large = entry_point
sam2_hiera_small = sam2_hiera_tiny = samvit_base_patch16 = samvit_base_patch16_224 = entry_point
samvit_huge_patch16 = samvit_large_patch16 = sebotnet33ts_256 = sedarknet21 = sehalonet33ts = entry_point
selecsls42 = selecsls42b = selecsls60 = selecsls60b = selecsls84 = semnasnet_050 = entry_point
semnasnet_075 = semnasnet_100 = semnasnet_140 = senet154 = sequencer2d_l = sequencer2d_m = entry_point
sequencer2d_s = seresnet18 = seresnet33ts = seresnet34 = seresnet50 = seresnet50t = entry_point
seresnet101 = seresnet152 = seresnet152d = seresnet200d = seresnet269d = seresnetaa50d = entry_point
seresnext26d_32x4d = seresnext26t_32x4d = seresnext26ts = seresnext50_32x4d = entry_point
seresnext101_32x4d = seresnext101_32x8d = seresnext101_64x4d = seresnext101d_32x8d = entry_point
seresnextaa101d_32x8d = seresnextaa201d_32x8d = shvit_s1 = shvit_s2 = shvit_s3 = shvit_s4 = entry_point
skresnet18 = skresnet34 = skresnet50 = skresnet50d = skresnext50_32x4d = spnasnet_100 = entry_point
starnet_s1 = starnet_s2 = starnet_s3 = starnet_s4 = starnet_s050 = starnet_s100 = starnet_s150 = entry_point
swiftformer_l1 = swiftformer_l3 = swiftformer_s = swiftformer_xs = entry_point
swin_base_patch4_window7_224 = swin_base_patch4_window12_384 = swin_large_patch4_window7_224 = entry_point
swin_large_patch4_window12_384 = swin_s3_base_224 = swin_s3_small_224 = swin_s3_tiny_224 = entry_point
swin_small_patch4_window7_224 = swin_tiny_patch4_window7_224 = swinv2_base_window8_256 = entry_point
swinv2_base_window12_192 = swinv2_base_window12to16_192to256 = entry_point
swinv2_base_window12to24_192to384 = swinv2_base_window16_256 = swinv2_cr_base_224 = entry_point
swinv2_cr_base_384 = swinv2_cr_base_ns_224 = swinv2_cr_giant_224 = swinv2_cr_giant_384 = entry_point
swinv2_cr_huge_224 = swinv2_cr_huge_384 = swinv2_cr_large_224 = swinv2_cr_large_384 = entry_point
swinv2_cr_small_224 = swinv2_cr_small_384 = swinv2_cr_small_ns_224 = swinv2_cr_small_ns_256 = entry_point
swinv2_cr_tiny_224 = swinv2_cr_tiny_384 = swinv2_cr_tiny_ns_224 = swinv2_large_window12_192 = entry_point
swinv2_large_window12to16_192to256 = swinv2_large_window12to24_192to384 = entry_point
swinv2_small_window8_256 = swinv2_small_window16_256 = swinv2_tiny_window8_256 = entry_point
swinv2_tiny_window16_256 = test_byobnet = test_coatnet = test_convnext = test_convnext2 = entry_point
test_convnext3 = test_efficientnet = test_efficientnet_evos = test_efficientnet_gn = entry_point
test_efficientnet_ln = test_mambaout = test_maxvit = test_nfnet = test_resnet = test_vit = entry_point
test_vit2 = test_vit3 = test_vit4 = test_vit_relpos = tf_efficientnet_b0 = tf_efficientnet_b1 = entry_point
tf_efficientnet_b2 = tf_efficientnet_b3 = tf_efficientnet_b4 = tf_efficientnet_b5 = entry_point
tf_efficientnet_b6 = tf_efficientnet_b7 = tf_efficientnet_b8 = tf_efficientnet_cc_b0_4e = entry_point
tf_efficientnet_cc_b0_8e = tf_efficientnet_cc_b1_8e = tf_efficientnet_el = tf_efficientnet_em = entry_point
tf_efficientnet_es = tf_efficientnet_l2 = tf_efficientnet_lite0 = tf_efficientnet_lite1 = entry_point
tf_efficientnet_lite2 = tf_efficientnet_lite3 = tf_efficientnet_lite4 = tf_efficientnetv2_b0 = entry_point
tf_efficientnetv2_b1 = tf_efficientnetv2_b2 = tf_efficientnetv2_b3 = tf_efficientnetv2_l = entry_point
tf_efficientnetv2_m = tf_efficientnetv2_s = tf_efficientnetv2_xl = tf_mixnet_l = tf_mixnet_m = entry_point
tf_mixnet_s = tf_mobilenetv3_large_075 = tf_mobilenetv3_large_100 = entry_point
tf_mobilenetv3_large_minimal_100 = tf_mobilenetv3_small_075 = tf_mobilenetv3_small_100 = entry_point
tf_mobilenetv3_small_minimal_100 = tiny_vit_5m_224 = tiny_vit_11m_224 = tiny_vit_21m_224 = entry_point
tiny_vit_21m_384 = tiny_vit_21m_512 = tinynet_a = tinynet_b = tinynet_c = tinynet_d = entry_point
tinynet_e = tnt_b_patch16_224 = tnt_s_legacy_patch16_224 = tnt_s_patch16_224 = tresnet_l = entry_point
tresnet_m = tresnet_v2_l = tresnet_xl = twins_pcpvt_base = twins_pcpvt_large = entry_point
twins_pcpvt_small = twins_svt_base = twins_svt_large = twins_svt_small = vgg11 = vgg11_bn = entry_point
vgg13 = vgg13_bn = vgg16 = vgg16_bn = vgg19 = vgg19_bn = visformer_small = visformer_tiny = entry_point
vit_5b_patch16_sapiens2 = vit_7b_patch16_dinov3 = vit_base_mci_224 = vit_base_patch8_224 = entry_point
vit_base_patch14_dinov2 = vit_base_patch14_reg1_tipsv2 = vit_base_patch14_reg4_dinov2 = entry_point
vit_base_patch16_18x2_224 = vit_base_patch16_224 = vit_base_patch16_224_miil = entry_point
vit_base_patch16_384 = vit_base_patch16_clip_224 = vit_base_patch16_clip_384 = entry_point
vit_base_patch16_clip_quickgelu_224 = vit_base_patch16_dinov3 = vit_base_patch16_dinov3_qkvb = entry_point
vit_base_patch16_gap_224 = vit_base_patch16_lingbot = vit_base_patch16_plus_240 = entry_point
vit_base_patch16_plus_clip_240 = vit_base_patch16_radio_v3 = vit_base_patch16_reg4_gap_256 = entry_point
vit_base_patch16_rope_224 = vit_base_patch16_rope_ape_224 = vit_base_patch16_rope_mixed_224 = entry_point
vit_base_patch16_rope_mixed_ape_224 = vit_base_patch16_rope_reg1_gap_256 = entry_point
vit_base_patch16_rpn_224 = vit_base_patch16_sapiens2 = vit_base_patch16_siglip_224 = entry_point
vit_base_patch16_siglip_256 = vit_base_patch16_siglip_384 = vit_base_patch16_siglip_512 = entry_point
vit_base_patch16_siglip_gap_224 = vit_base_patch16_siglip_gap_256 = entry_point
vit_base_patch16_siglip_gap_384 = vit_base_patch16_siglip_gap_512 = vit_base_patch16_xp_224 = entry_point
vit_base_patch32_224 = vit_base_patch32_384 = vit_base_patch32_clip_224 = entry_point
vit_base_patch32_clip_256 = vit_base_patch32_clip_384 = vit_base_patch32_clip_448 = entry_point
vit_base_patch32_clip_quickgelu_224 = vit_base_patch32_plus_256 = vit_base_patch32_siglip_256 = entry_point
vit_base_patch32_siglip_gap_256 = vit_base_r26_s32_224 = vit_base_r50_s16_224 = entry_point
vit_base_r50_s16_384 = vit_base_resnet26d_224 = vit_base_resnet50d_224 = entry_point
vit_betwixt_patch16_gap_256 = vit_betwixt_patch16_reg1_gap_256 = entry_point
vit_betwixt_patch16_reg4_gap_256 = vit_betwixt_patch16_reg4_gap_384 = entry_point
vit_betwixt_patch16_rope_reg4_gap_256 = vit_betwixt_patch32_clip_224 = entry_point
vit_dlittle_patch16_reg1_gap_256 = vit_dpwee_patch16_reg1_gap_256 = entry_point
vit_dwee_patch16_reg1_gap_256 = vit_giant_patch14_224 = vit_giant_patch14_clip_224 = entry_point
vit_giant_patch14_dinov2 = vit_giant_patch14_reg1_tipsv2 = vit_giant_patch14_reg4_dinov2 = entry_point
vit_giant_patch16_gap_224 = vit_giant_patch16_lingbot = vit_giant_patch16_radio_v3 = entry_point
vit_giant_patch16_sapiens2 = vit_giantopt_patch16_siglip_256 = vit_giantopt_patch16_siglip_384 = entry_point
vit_giantopt_patch16_siglip_gap_256 = vit_giantopt_patch16_siglip_gap_384 = entry_point
vit_gigantic_patch14_224 = vit_gigantic_patch14_clip_224 = vit_gigantic_patch14_clip_378 = entry_point
vit_gigantic_patch14_clip_quickgelu_224 = vit_huge_patch14_224 = vit_huge_patch14_clip_224 = entry_point
vit_huge_patch14_clip_336 = vit_huge_patch14_clip_378 = vit_huge_patch14_clip_quickgelu_224 = entry_point
vit_huge_patch14_clip_quickgelu_378 = vit_huge_patch14_gap_224 = vit_huge_patch14_xp_224 = entry_point
vit_huge_patch16_gap_448 = vit_huge_patch16_radio_v3 = vit_huge_patch16_radio_v4 = entry_point
vit_huge_patch16_sapiens2 = vit_huge_plus_patch16_dinov3 = vit_huge_plus_patch16_dinov3_qkvb = entry_point
vit_intern300m_patch14_448 = vit_large_patch14_224 = vit_large_patch14_clip_224 = entry_point
vit_large_patch14_clip_336 = vit_large_patch14_clip_quickgelu_224 = entry_point
vit_large_patch14_clip_quickgelu_336 = vit_large_patch14_dinov2 = entry_point
vit_large_patch14_reg1_tipsv2 = vit_large_patch14_reg4_dinov2 = vit_large_patch14_xp_224 = entry_point
vit_large_patch16_224 = vit_large_patch16_384 = vit_large_patch16_dinov3 = entry_point
vit_large_patch16_dinov3_qkvb = vit_large_patch16_lingbot = vit_large_patch16_radio_v3 = entry_point
vit_large_patch16_rope_224 = vit_large_patch16_rope_ape_224 = vit_large_patch16_rope_mixed_224 = entry_point
vit_large_patch16_rope_mixed_ape_224 = vit_large_patch16_sapiens2 = entry_point
vit_large_patch16_siglip_256 = vit_large_patch16_siglip_384 = vit_large_patch16_siglip_512 = entry_point
vit_large_patch16_siglip_gap_256 = vit_large_patch16_siglip_gap_384 = entry_point
vit_large_patch16_siglip_gap_512 = vit_large_patch32_224 = vit_large_patch32_384 = entry_point
vit_large_r50_s32_224 = vit_large_r50_s32_384 = vit_little_patch16_reg1_gap_256 = entry_point
vit_little_patch16_reg4_gap_256 = vit_medium_patch16_clip_224 = vit_medium_patch16_gap_240 = entry_point
vit_medium_patch16_gap_256 = vit_medium_patch16_gap_384 = vit_medium_patch16_reg1_gap_256 = entry_point
vit_medium_patch16_reg4_gap_256 = vit_medium_patch16_rope_reg1_gap_256 = entry_point
vit_medium_patch32_clip_224 = vit_mediumd_patch16_reg4_gap_256 = entry_point
vit_mediumd_patch16_reg4_gap_384 = vit_mediumd_patch16_rope_reg1_gap_256 = entry_point
vit_pe_core_base_patch16_224 = vit_pe_core_gigantic_patch14_448 = entry_point
vit_pe_core_large_patch14_336 = vit_pe_core_small_patch16_384 = vit_pe_core_tiny_patch16_384 = entry_point
vit_pe_lang_gigantic_patch14_448 = vit_pe_lang_large_patch14_448 = entry_point
vit_pe_spatial_base_patch16_512 = vit_pe_spatial_gigantic_patch14_448 = entry_point
vit_pe_spatial_large_patch14_448 = vit_pe_spatial_small_patch16_512 = entry_point
vit_pe_spatial_tiny_patch16_512 = vit_pwee_patch16_reg1_gap_256 = vit_relpos_base_patch16_224 = entry_point
vit_relpos_base_patch16_cls_224 = vit_relpos_base_patch16_clsgap_224 = entry_point
vit_relpos_base_patch16_plus_240 = vit_relpos_base_patch16_rpn_224 = entry_point
vit_relpos_base_patch32_plus_rpn_256 = vit_relpos_medium_patch16_224 = entry_point
vit_relpos_medium_patch16_cls_224 = vit_relpos_medium_patch16_rpn_224 = entry_point
vit_relpos_small_patch16_224 = vit_relpos_small_patch16_rpn_224 = vit_small_patch8_224 = entry_point
vit_small_patch14_dinov2 = vit_small_patch14_reg4_dinov2 = vit_small_patch16_18x2_224 = entry_point
vit_small_patch16_36x1_224 = vit_small_patch16_224 = vit_small_patch16_384 = entry_point
vit_small_patch16_dinov3 = vit_small_patch16_dinov3_qkvb = vit_small_patch16_lingbot = entry_point
vit_small_patch16_rope_224 = vit_small_patch16_rope_ape_224 = vit_small_patch16_rope_mixed_224 = entry_point
vit_small_patch16_rope_mixed_ape_224 = vit_small_patch32_224 = vit_small_patch32_384 = entry_point
vit_small_plus_patch16_dinov3 = vit_small_plus_patch16_dinov3_qkvb = vit_small_r26_s32_224 = entry_point
vit_small_r26_s32_384 = vit_small_resnet26d_224 = vit_small_resnet50d_s16_224 = entry_point
vit_so150m2_patch16_reg1_gap_256 = vit_so150m2_patch16_reg1_gap_384 = entry_point
vit_so150m2_patch16_reg1_gap_448 = vit_so150m_patch16_reg4_gap_256 = entry_point
vit_so150m_patch16_reg4_gap_384 = vit_so150m_patch16_reg4_map_256 = entry_point
vit_so400m_patch14_reg1_tipsv2 = vit_so400m_patch14_siglip_224 = vit_so400m_patch14_siglip_378 = entry_point
vit_so400m_patch14_siglip_384 = vit_so400m_patch14_siglip_gap_224 = entry_point
vit_so400m_patch14_siglip_gap_378 = vit_so400m_patch14_siglip_gap_384 = entry_point
vit_so400m_patch14_siglip_gap_448 = vit_so400m_patch14_siglip_gap_896 = entry_point
vit_so400m_patch16_radio_v4 = vit_so400m_patch16_siglip_256 = vit_so400m_patch16_siglip_384 = entry_point
vit_so400m_patch16_siglip_512 = vit_so400m_patch16_siglip_gap_256 = entry_point
vit_so400m_patch16_siglip_gap_384 = vit_so400m_patch16_siglip_gap_512 = entry_point
vit_srelpos_medium_patch16_224 = vit_srelpos_small_patch16_224 = vit_tiny_patch16_224 = entry_point
vit_tiny_patch16_384 = vit_tiny_patch16_dinov3_qkvb = vit_tiny_r_s16_p8_224 = entry_point
vit_tiny_r_s16_p8_384 = vit_wee_patch16_reg1_gap_256 = vit_xsmall_patch16_clip_224 = entry_point
vitamin_base_224 = vitamin_large2_224 = vitamin_large2_256 = vitamin_large2_336 = entry_point
vitamin_large2_384 = vitamin_large_224 = vitamin_large_256 = vitamin_large_336 = entry_point
vitamin_large_384 = vitamin_small_224 = vitamin_xlarge_256 = vitamin_xlarge_336 = entry_point
vitamin_xlarge_384 = volo_d1_224 = volo_d1_384 = volo_d2_224 = volo_d2_384 = volo_d3_224 = entry_point
volo_d3_448 = volo_d4_224 = volo_d4_448 = volo_d5_224 = volo_d5_448 = volo_d5_512 = vovnet39a = entry_point
vovnet57a = wide_resnet50_2 = wide_resnet101_2 = xception41 = xception41p = xception65 = entry_point
xception65p = xception71 = xcit_large_24_p8_224 = xcit_large_24_p8_384 = xcit_large_24_p16_224 = entry_point
xcit_large_24_p16_384 = xcit_medium_24_p8_224 = xcit_medium_24_p8_384 = xcit_medium_24_p16_224 = entry_point
xcit_medium_24_p16_384 = xcit_nano_12_p8_224 = xcit_nano_12_p8_384 = xcit_nano_12_p16_224 = entry_point
xcit_nano_12_p16_384 = xcit_small_12_p8_224 = xcit_small_12_p8_384 = xcit_small_12_p16_224 = entry_point
xcit_small_12_p16_384 = xcit_small_24_p8_224 = xcit_small_24_p8_384 = xcit_small_24_p16_224 = entry_point
xcit_small_24_p16_384 = xcit_tiny_12_p8_224 = xcit_tiny_12_p8_384 = xcit_tiny_12_p16_224 = entry_point
xcit_tiny_12_p16_384 = xcit_tiny_24_p8_224 = xcit_tiny_24_p8_384 = xcit_tiny_24_p16_224 = entry_point
xcit_tiny_24_p16_384 = entry_point

# ---- The files that these are also imported from

beit = byoanet = byobnet = cait = coat = convit = convmixer = convnext = cpubone = crossvit = models
cspnet = cspnext = davit = deepseek_vit = deit = densenet = dla = dpn = edgenext = efficientformer = models
efficientformer_v2 = efficientnet = efficientvim = efficientvit_mit = efficientvit_msra = eva = models
fasternet = fastvit = focalnet = gcvit = gemma4_vit = ghostnet = hardcorenas = hgnet = hiera = models
hieradet_sam2 = hrnet = iformer = inception_next = lcnetv2 = levit = lowformer = mambaout = maxxvit = models
metaformer = mlp_mixer = mobilenetv3 = mobilenetv5 = mobilevit = mvitv2 = naflexvit = nasnet = nest = models
nextvit = nfnet = pit = pnasnet = pvt_v2 = qwen3_vit = rdnet = regnet = repghost = repvit = res2net = models
resnest = resnet = resnetv2 = rexnet = selecsls = senet = sequencer = shvit = sknet = starnet = models
swiftformer = swin_transformer = swin_transformer_v2 = swin_transformer_v2_cr = tiny_vit = tnt = models
tresnet = twins = vgg = visformer = vision_transformer = vision_transformer_hybrid = models
vision_transformer_relpos = vision_transformer_sam = vitamin = volo = vovnet = xception = models
xception_aligned = xcit = registry = helpers = features = models
