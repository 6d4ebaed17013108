"""More parts of the models, by the name that each has in the file of its family."""

from seedlint.effects import TORCH, draws, model, unmeasured
from torch.nn import Module

from .parts import Part

@model
class SizedPart(Module):
    """A part with layers of its own, which is told its sizes by themselves."""
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class DroppingPart(Part):
    """A part that drops something while it trains, unless its configuration says otherwise."""
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(
        TORCH,
        when="self.training",
        unless_value={
            "self.config.attention_dropout": (0, 0.0),
            "self.config.attention_probs_dropout_prob": (0, 0.0),
            "self.config.dropout": (0, 0.0),
            "self.config.dropout_rate": (0, 0.0),
            "self.config.hidden_dropout": (0, 0.0),
            "self.config.hidden_dropout_prob": (0, 0.0),
            "self.config.resid_pdrop": (0, 0.0),
        },
    )
    def forward(self, *args: object, **kwargs: object) -> object: ...

ASTAttention = ASTEmbeddings = ASTLayer = ASTMLP = ASTMLPHead = ASTPatchEmbeddings = AXK1Attention = Part
AXK1DecoderLayer = AXK1MLP = AXK1MoE = AXK2Attention = AXK2DecoderLayer = AXK2GateMLP = Part
AXK2GatedRMSNorm = AXK2Indexer = AXK2MLP = AXK2MoE = AfmoeAttention = AfmoeDecoderLayer = AfmoeMLP = Part
AfmoeSparseMoeBlock = AfmoeTokenChoiceRouter = Aimv2Attention = Aimv2AttentionPoolingHead = Part
Aimv2Encoder = Aimv2EncoderLayer = Aimv2MLP = Aimv2TextEmbeddings = Aimv2VisionEmbeddings = Part
AlignTextIntermediate = AlignTextPooler = AlignVisionDepthwiseLayer = AlignVisionEmbeddings = Part
AlignVisionExpansionLayer = AlignVisionSqueezeExciteLayer = AltCLIPAttention = AltCLIPEncoder = Part
AltCLIPEncoderLayer = AltCLIPMLP = AltCLIPVisionEmbeddings = AltRobertaIntermediate = AltRobertaModel = Part
AltRobertaPooler = AltRobertaSelfAttention = ApertusAttention = ApertusDecoderLayer = ApertusMLP = Part
ArceeAttention = ArceeDecoderLayer = ArceeMLP = AriaCrossAttention = AriaProjector = Part
AriaSharedExpertsMLP = AriaTextAttention = AriaTextDecoderLayer = AriaTextMoELayer = Part
AudioFlamingo3EncoderLayer = AudioFlamingo3MultiModalProjector = AutoformerDecoder = Part
AutoformerDecoderLayer = AutoformerEncoder = AutoformerEncoderLayer = AyaVisionMultiModalProjector = Part
BailingHybridAttention = BailingHybridDecoderLayer = BailingHybridDeltaAttention = Part
BailingHybridForgetGate = BailingHybridMLP = BailingHybridMoE = BambaAttention = BambaDecoderLayer = Part
BambaMLP = BambaMixer = BarkMLP = BarkSelfAttention = BartDecoder = BartDecoderWrapper = BartEncoder = Part
BeamAttention = BeamDecoderLayer = BeamMLP = BertGenerationIntermediate = BertGenerationOnlyLMHead = Part
BigBirdPegasusBlockSparseAttention = BigBirdPegasusDecoder = BigBirdPegasusDecoderLayer = Part
BigBirdPegasusDecoderWrapper = BigBirdPegasusEncoder = BigBirdPegasusEncoderAttention = Part
BigBirdPegasusEncoderLayer = BigBirdPegasusSelfAttention = BioGptDecoderLayer = BitDownsampleConv = Part
BitEmbeddings = BitEncoder = BitNetAttention = BitNetDecoderLayer = BitNetMLP = BlenderbotDecoder = Part
BlenderbotDecoderWrapper = BlenderbotEncoder = BlenderbotSmallDecoder = BlenderbotSmallDecoderLayer = Part
BlenderbotSmallDecoderWrapper = BlenderbotSmallEncoder = BlenderbotSmallEncoderLayer = Blip2Attention = Part
Blip2Encoder = Blip2EncoderLayer = Blip2MLP = Blip2QFormerIntermediate = Part
Blip2QFormerMultiHeadAttention = Blip2TextEmbeddings = Blip2VisionEmbeddings = BlipAttention = Part
BlipEncoder = BlipEncoderLayer = BlipMLP = BlipTextAttention = BlipTextEmbeddings = BlipTextEncoder = Part
BlipTextIntermediate = BlipTextLMPredictionHead = BlipTextLayer = BlipTextOnlyMLMHead = Part
BlipTextOutput = BlipTextPooler = BlipTextPredictionHeadTransform = BlipTextSelfAttention = Part
BlipTextSelfOutput = BlipVisionEmbeddings = BltCrossAttention = BltGlobalTransformer = Part
BltLocalDecoder = BltLocalEncoder = BltMLP = BltSelfAttention = BltTransformerLayer = Part
BridgeTowerIntermediate = BridgeTowerMLMHead = BridgeTowerPooler = BridgeTowerPredictionHeadTransform = Part
BridgeTowerResidualAttention = BridgeTowerTextModel = BridgeTowerTransformer = Part
BridgeTowerVisionEmbeddings = BridgeTowerVisionModel = BridgeTowerVisionTransformer = Part
BrosBboxEmbeddings = BrosEncoder = BrosIntermediate = BrosPooler = CHMv2FeatureFusionLayer = Part
CHMv2Head = CHMv2PreActResidualLayer = CHMv2ReassembleLayer = CHMv2ReassembleStage = CLIPSegAttention = Part
CLIPSegDecoder = CLIPSegDecoderLayer = CLIPSegEncoder = CLIPSegEncoderLayer = CLIPSegMLP = Part
CLIPSegTextEmbeddings = CLIPSegVisionEmbeddings = CanaryCrossAttention = CanaryDecoder = Part
CanaryDecoderLayer = CanaryDecoderMLP = CanarySelfAttention = ChameleonAttention = Part
ChameleonDecoderLayer = ChameleonMLP = ChameleonSwinDecoderLayer = ChameleonVQVAEEncoder = Part
ChameleonVQVAEVectorQuantizer = ChineseCLIPTextIntermediate = ChineseCLIPTextPooler = Part
ChineseCLIPVisionAttention = ChineseCLIPVisionEmbeddings = ChineseCLIPVisionEncoder = Part
ChineseCLIPVisionLayer = ChineseCLIPVisionMLP = ClapAudioAFFBlock = ClapAudioAttention = Part
ClapAudioEncoder = ClapAudioIntermediate = ClapAudioLayer = ClapAudioOutput = ClapAudioPatchEmbed = Part
ClapAudioSelfAttention = ClapAudioSelfOutput = ClapProjectionLayer = ClapTextAttention = Part
ClapTextEmbeddings = ClapTextEncoder = ClapTextIntermediate = ClapTextLayer = ClapTextOutput = Part
ClapTextPooler = ClapTextSelfAttention = ClapTextSelfOutput = ClvpConditioningEncoder = Part
ClvpGatedLinearUnit = ClvpSelfAttention = CodeGenAttention = CodeGenBlock = Cohere2DecoderLayer = Part
Cohere2MLP = Cohere2MoeDecoderLayer = Cohere2MoeMLP = Cohere2VisionMultiModalProjector = Part
CohereAsrCrossAttention = CohereAsrDecoder = CohereAsrDecoderLayer = CohereAsrDecoderMLP = Part
CohereAsrSelfAttention = CohereAttention = CohereCompassAttention = CohereCompassDecoderLayer = Part
CohereCompassMLP = CohereCompassVisionAttention = CohereCompassVisionBlock = CohereCompassVisionMLP = Part
CohereCompassVisionPatchEmbed = CohereCompassVisionPatchMerger = CohereDecoderLayer = CohereMLP = Part
ConditionalDetrConvEncoder = ConditionalDetrDecoder = ConditionalDetrDecoderCrossAttention = Part
ConditionalDetrDecoderLayer = ConditionalDetrDecoderSelfAttention = ConditionalDetrEncoder = Part
ConditionalDetrEncoderLayer = ConditionalDetrMLP = ConditionalDetrSelfAttention = ConvNextEncoder = Part
ConvNextLayer = ConvNextStage = ConvNextV2Embeddings = ConvNextV2Encoder = ConvNextV2Layer = Part
ConvNextV2Stage = Cosmos3EdgeEncoder = Cosmos3EdgeMLP = Cosmos3EdgePatchMerger = Part
Cosmos3EdgeTextAttention = Cosmos3EdgeTextDecoderLayer = Cosmos3EdgeTextMLP = Part
Cosmos3EdgeVisionAttention = Cosmos3EdgeVisionEmbeddings = Cosmos3EdgeVisionEncoderLayer = Part
CpmAntAttention = CpmAntDenseGatedACT = CpmAntEncoder = CpmAntFFNBlock = CpmAntFeedForward = Part
CpmAntSelfAttentionBlock = CpmAntTransformerBlock = CsmAttention = CsmBackboneModelEmbeddings = Part
CsmDecoderLayer = CsmMLP = CvtEncoder = CvtStage = CwmAttention = CwmDecoderLayer = CwmMLP = Part
DFineAIFILayer = DFineCSPRepLayer = DFineConvEncoder = DFineConvNormLayer = DFineDecoder = Part
DFineDecoderLayer = DFineEncoderLayer = DFineHybridEncoder = DFineLQE = Part
DFineMultiscaleDeformableAttention = DFineRepNCSPELAN4 = DFineRepVggBlock = DFineSCDown = Part
DFineSelfAttention = DINOv3ConvNextEncoder = DINOv3ConvNextLayer = DINOv3ConvNextStage = Part
DINOv3ViTAttention = DINOv3ViTEmbeddings = DINOv3ViTEncoder = DINOv3ViTGatedMLP = DINOv3ViTLayer = Part
DINOv3ViTMLP = DPREncoder = DPRSpanPredictor = DPTDepthEstimationHead = DPTFeatureFusionLayer = Part
DPTFeatureFusionStage = DPTNeck = DPTPreActResidualLayer = DPTReassembleLayer = DPTReassembleStage = Part
DPTSelfAttention = DPTViTAttention = DPTViTEmbeddings = DPTViTEncoder = DPTViTIntermediate = Part
DPTViTLayer = DPTViTOutput = DPTViTPatchEmbeddings = DPTViTPooler = DPTViTSelfOutput = Part
DabDetrAttention = DabDetrConvEncoder = DabDetrDecoder = DabDetrDecoderLayer = Part
DabDetrDecoderLayerCrossAttention = DabDetrDecoderLayerFFN = DabDetrDecoderLayerSelfAttention = Part
DabDetrEncoder = DabDetrEncoderLayer = DacDecoder = DacDecoderBlock = DacEncoder = DacEncoderBlock = Part
DacResidualVectorQuantizer = DacVectorQuantize = Data2VecAudioAdapter = Data2VecAudioAdapterLayer = Part
Data2VecAudioConvLayer = Data2VecAudioEncoder = Data2VecAudioEncoderLayer = Part
Data2VecAudioFeatureEncoder = Data2VecAudioFeatureProjection = Data2VecAudioFeedForward = Part
Data2VecAudioPositionalConvEmbedding = Data2VecAudioPositionalConvLayer = Data2VecTextAttention = Part
Data2VecTextClassificationHead = Data2VecTextCrossAttention = Data2VecTextEmbeddings = Part
Data2VecTextEncoder = Data2VecTextIntermediate = Data2VecTextLMHead = Data2VecTextLayer = Part
Data2VecTextOutput = Data2VecTextPooler = Data2VecTextSelfAttention = Data2VecTextSelfOutput = Part
Data2VecVisionEmbeddings = Data2VecVisionFCNHead = Data2VecVisionIntermediate = Data2VecVisionOutput = Part
Data2VecVisionPatchEmbeddings = Data2VecVisionSdpaSelfAttention = Data2VecVisionSelfAttention = Part
Data2VecVisionSelfOutput = Data2VecVisionUperHead = DbrxFFN = DbrxRouter = DecoderLayer = Part
DeepseekOcr2SamMLPBlock = DeepseekOcr2SamPatchEmbeddings = DeepseekOcr2SamVisionAttention = Part
DeepseekOcr2SamVisionEncoder = DeepseekOcr2SamVisionNeck = DeepseekOcr2SamVisionProj = Part
DeepseekOcr2SamVisionSdpaAttention = DeepseekOcr2TextAttention = DeepseekOcr2TextMLP = Part
DeepseekOcr2TextMoe = DeepseekOcr2VisionAttention = DeepseekOcr2VisionEncoder = Part
DeepseekOcr2VisionEncoderLayer = DeepseekOcr2VisionMLP = DeepseekV2Attention = DeepseekV2DecoderLayer = Part
DeepseekV2MLP = DeepseekV2Moe = DeepseekV32Attention = DeepseekV32DecoderLayer = DeepseekV32Indexer = Part
DeepseekV32MLP = DeepseekV32MoE = DeepseekV3Attention = DeepseekV3DecoderLayer = DeepseekV3MLP = Part
DeepseekV3MoE = DeepseekV4Attention = DeepseekV4CSACompressor = DeepseekV4DecoderLayer = Part
DeepseekV4HCACompressor = DeepseekV4Indexer = DeepseekV4IndexerScorer = DeepseekV4MLP = Part
DeepseekV4SparseMoeBlock = DeepseekVLAligner = DeepseekVLHybridAligner = DeformableDetrConvEncoder = Part
DeformableDetrDecoder = DeformableDetrDecoderLayer = DeformableDetrEncoder = Part
DeformableDetrEncoderLayer = DeformableDetrMLP = DeformableDetrMultiscaleDeformableAttention = Part
DeformableDetrSelfAttention = Deimv2AIFILayer = Deimv2CSPRepLayer = Deimv2ConvEncoder = Part
Deimv2ConvNormLayer = Deimv2DINOv3ConvEncoder = Deimv2Decoder = Deimv2DecoderLayer = Part
Deimv2EncoderLayer = Deimv2HybridEncoder = Deimv2LQE = Deimv2LiteEncoder = Part
Deimv2MultiscaleDeformableAttention = Deimv2RepNCSPELAN5 = Deimv2RepVggBlock = Deimv2SCDown = Part
Deimv2SelfAttention = Deimv2SpatialTuningAdapter = Deimv2SwiGLUFFN = DepthAnythingDepthEstimationHead = Part
DepthAnythingFeatureFusionLayer = DepthAnythingFeatureFusionStage = DepthAnythingNeck = Part
DepthAnythingPreActResidualLayer = DepthAnythingReassembleLayer = DepthAnythingReassembleStage = Part
DepthProDepthEstimationHead = DepthProEncoder = DepthProFeatureFusionLayer = Part
DepthProFeatureFusionStage = DepthProFeatureProjection = DepthProFeatureUpsample = Part
DepthProFeatureUpsampleBlock = DepthProFovEncoder = DepthProFovHead = DepthProFovModel = Part
DepthProImageEncoder = DepthProNeck = DepthProPatchEncoder = DepthProPreActResidualLayer = Part
DetrAttention = DetrCrossAttention = DetrDecoder = DetrEncoder = DetrMLP = DetrSelfAttention = Part
DiaCrossAttention = DiaDecoder = DiaDecoderLayer = DiaEncoder = DiaEncoderLayer = DiaMLP = Part
DiaMultiChannelEmbedding = DiaSelfAttention = DiffLlamaDecoderLayer = DiffLlamaMLP = Part
DiffusionGemmaDecoderTextAttention = DiffusionGemmaEncoderTextAttention = Part
DiffusionGemmaMultimodalEmbedder = DiffusionGemmaSelfConditioning = DiffusionGemmaText4MLP = Part
DinatEmbeddings = DinatEncoder = DinatIntermediate = DinatLayer = DinatOutput = DinatPatchEmbeddings = Part
Dinov2Encoder = Dinov2WithRegistersAttention = Dinov2WithRegistersEmbeddings = Part
Dinov2WithRegistersEncoder = Dinov2WithRegistersLayer = Dinov2WithRegistersMLP = Part
Dinov2WithRegistersPatchEmbeddings = Dinov2WithRegistersSwiGLUFFN = DogeAttention = DogeCDMoE = Part
DogeDecoderLayer = DogeMLP = DonutSwinAttention = DonutSwinEmbeddings = DonutSwinIntermediate = Part
DonutSwinLayer = DonutSwinOutput = DonutSwinPatchEmbeddings = DonutSwinSelfAttention = Part
DonutSwinSelfOutput = Dots1Attention = Dots1MLP = Dots3NoteAudioAdapter = Dots3NoteAudioAttention = Part
Dots3NoteAudioConvStem = Dots3NoteAudioLayer = Dots3NoteAudioMLP = Dots3NoteTextAttention = Part
Dots3NoteTextDecoderLayer = Dots3NoteTextIndexer = Dots3NoteTextMLP = Dots3NoteTextMoE = Part
Dots3NoteVisionAttention = Dots3NoteVisionBlock = Dots3NoteVisionMLP = Dots3NoteVisionPatchEmbed = Part
EdgeTamAttention = EdgeTamMaskDecoder = EdgeTamMaskEmbedding = EdgeTamPositionalEmbedding = Part
EdgeTamPromptEncoder = EdgeTamTwoWayAttentionBlock = EdgeTamTwoWayTransformer = EdgeTamVideoAttention = Part
EdgeTamVideoMaskDecoder = EdgeTamVideoMaskDownSampler = EdgeTamVideoMaskDownSamplerLayer = Part
EdgeTamVideoMaskEmbedding = EdgeTamVideoMemoryEncoder = EdgeTamVideoMemoryFuser = Part
EdgeTamVideoMemoryFuserCXBlock = EdgeTamVideoPerceiverAttention = EdgeTamVideoPerceiverEncoderLayer = Part
EdgeTamVideoPerceiverMLP = EdgeTamVideoPerceiverResampler = EdgeTamVideoPositionalEmbedding = Part
EdgeTamVideoPromptEncoder = EdgeTamVideoRoPECrossAttention = EdgeTamVideoRoPESelfAttention = Part
EdgeTamVideoTwoWayAttentionBlock = EdgeTamVideoTwoWayTransformer = EdgeTamVisionNeck = Part
EfficientLoFTRAggregatedAttention = EfficientLoFTRAggregationLayer = EfficientLoFTRAttention = Part
EfficientLoFTRConvNormLayer = EfficientLoFTRFineFusionLayer = EfficientLoFTRLocalFeatureTransformer = Part
EfficientLoFTRLocalFeatureTransformerLayer = EfficientLoFTRMLP = EfficientLoFTROutConvBlock = Part
EfficientLoFTRRepVGGBlock = EfficientLoFTRRepVGGStage = EfficientLoFTRepVGG = Part
EfficientNetDepthwiseLayer = EfficientNetEmbeddings = EfficientNetExpansionLayer = Part
EfficientNetSqueezeExciteLayer = EmbeddingGemma2Attention = EmbeddingGemma2EncoderLayer = Part
EmbeddingGemma2MLP = EmbeddingGemma2MultimodalEmbedder = EmbeddingGemma2TextPLE = Part
EmbeddingGemma2TextPLEBlock = Emu3Attention = Emu3MLP = Emu3VQVAEAttentionBlock = Emu3VQVAEDecoder = Part
Emu3VQVAEDownBlock = Emu3VQVAEEncoder = Emu3VQVAEUpBlock = Emu3VQVAEVectorQuantizer = EncodecConv1d = Part
EncodecConvTranspose1d = EncodecDecoder = EncodecEncoder = EncodecLSTM = EncoderLayer = EomtAttention = Part
EomtDinov3Attention = EomtDinov3Embeddings = EomtDinov3GatedMLP = EomtDinov3Layer = EomtDinov3MLP = Part
EomtDinov3MaskHead = EomtDinov3ScaleBlock = EomtDinov3ScaleLayer = EomtEmbeddings = EomtLayer = Part
EomtMLP = EomtMaskHead = EomtPatchEmbeddings = EomtScaleBlock = EomtScaleLayer = EomtSwiGLUFFN = Part
Ernie4_5Attention = Ernie4_5DecoderLayer = Ernie4_5MLP = Ernie4_5_MoeAttention = Part
Ernie4_5_MoeDecoderLayer = Ernie4_5_MoeMLP = Ernie4_5_MoeSparseMoeBlock = Ernie4_5_VLMoeDecoderLayer = Part
Ernie4_5_VLMoeMLP = Ernie4_5_VLMoeMoeBlock = Ernie4_5_VLMoeTextAttention = Part
Ernie4_5_VLMoeVariableResolutionResamplerModel = Ernie4_5_VLMoeVisionAttention = Part
Ernie4_5_VLMoeVisionBlock = Ernie4_5_VLMoeVisionMLP = EsmFold2AtomAttention = EsmFold2AtomDecoder = Part
EsmFold2AtomLayer = EsmFold2ConfidenceHead = EsmFold2ConfidenceInputEmbedder = Part
EsmFold2DiffusionAttention = EsmFold2DiffusionConditioning = EsmFold2DiffusionLayer = Part
EsmFold2DiffusionModule = EsmFold2DiffusionTransformer = EsmFold2InputEmbedder = Part
EsmFold2LanguageModelEncoder = EsmFold2MSAEncoder = EsmFold2MSAEncoderLayer = Part
EsmFold2MSAPairWeightedAveraging = EsmFold2OuterProductMean = EsmFold2PairUpdateLayer = Part
EsmFold2PairUpdateStack = EsmFold2Parcae = EsmFold2RelativePositionEncoding = Part
EsmFold2RowAttentionPooling = EsmFold2SingleToPair = EsmFold2TriangleMultiplicativeUpdate = Part
EsmFoldAngleResnet = EsmFoldAngleResnetBlock = EsmFoldBackboneUpdate = EsmFoldInvariantPointAttention = Part
EsmFoldRelativePosition = EsmFoldStructureModuleTransitionLayer = EsmFoldTriangleMultiplicativeUpdate = Part
EsmFoldTriangularSelfAttentionBlock = EsmcAttention = EsmcLayer = EsmcMLP = EuroBertAttention = Part
EuroBertDecoderLayer = EuroBertMLP = EvollaAttention = EvollaDecoderLayer = EvollaMLP = Part
EvollaSaProtIntermediate = EvollaSaProtPooler = EvollaSaProtProteinEncoder = Part
EvollaSaProtSelfAttention = EvollaSequenceCompressorResampler = Exaone4Attention = Part
Exaone4DecoderLayer = Exaone4MLP = Exaone4_5_MLP = Exaone4_5_VisionAttention = Exaone4_5_VisionBlock = Part
ExaoneMoeAttention = ExaoneMoeDecoderLayer = ExaoneMoeMLP = ExaoneMoeSparseMoEBlock = FSMTDecoder = Part
FSMTEncoder = FalconH1Attention = FalconH1DecoderLayer = FalconH1MLP = FalconH1Mixer = Part
FalconMambaBlock = FalconMambaMixer = FastVlmMultiModalProjector = FlaubertPoolerAnswerClass = Part
FlaubertPoolerEndLogits = FlaubertPoolerStartLogits = FlaubertPredLayer = FlaubertSQuADHead = Part
FlavaAttention = FlavaEncoder = FlavaITMHead = FlavaImageEmbeddings = FlavaIntermediate = FlavaLayer = Part
FlavaMaskedPredictionHead = FlavaOutput = FlavaPooler = FlavaPredictionHeadTransform = Part
FlavaSelfAttention = FlavaSelfOutput = FlavaTextEmbeddings = FlexOlmoAttention = FlexOlmoDecoderLayer = Part
FlexOlmoMLP = FlintAttention = FlintDecoderLayer = FlintMLP = FlintSparseMoeBlock = Part
Florence2MultiModalProjector = Florence2VisionBlock = Florence2VisionChannelAttention = Part
Florence2VisionChannelBlock = Florence2VisionConvEmbed = Part
Florence2VisionLearnedAbsolutePositionEmbedding2D = Florence2VisionMLP = Florence2VisionSpatialBlock = Part
Florence2VisionWindowAttention = FocalNetEmbeddings = FocalNetLayer = FocalNetMlp = Part
FocalNetModulation = FocalNetPatchEmbeddings = FocalNetStage = FunAsrNanoAttention = Part
FunAsrNanoEncoderLayer = FunAsrNanoFSMN = FunAsrNanoMLP = FunAsrNanoMultiModalProjector = Part
GLPNAttention = GLPNDecoder = GLPNDepthEstimationHead = GLPNEfficientSelfAttention = GLPNEncoder = Part
GLPNLayer = GLPNSelfOutput = GPTNeoSelfAttention = GPTNeoXJapaneseMLP = Gemma3Attention = Part
Gemma3DecoderLayer = Gemma3MLP = Gemma3nAudioAttention = Gemma3nAudioConformerAttention = Part
Gemma3nAudioConformerBlock = Gemma3nAudioConformerFeedForward = Gemma3nAudioConformerLightConv1d = Part
Gemma3nAudioRelativePositionEmbedding = Gemma3nAudioSubSampleConvProjection = Part
Gemma3nMultimodalEmbedder = Gemma3nTextAltUp = Gemma3nTextAttention = Gemma3nTextDecoderLayer = Part
Gemma3nTextLaurelBlock = Gemma3nTextMLP = Gemma4AudioAttention = Gemma4AudioFeedForward = Part
Gemma4AudioLayer = Gemma4AudioLightConv1d = Gemma4AudioSubSampleConvProjection = Part
Gemma4ClippableLinear = Gemma4MultimodalEmbedder = Gemma4TextAttention = Gemma4TextDecoderLayer = Part
Gemma4TextMLP = Gemma4UnifiedAssistantMaskedEmbedder = Gemma4UnifiedMultimodalEmbedder = Part
Gemma4UnifiedTextAttention = Gemma4UnifiedTextDecoderLayer = Gemma4UnifiedTextMLP = Part
Gemma4VisionAttention = Gemma4VisionEncoder = Gemma4VisionEncoderLayer = Gemma4VisionMLP = Part
Gemma4VisionPatchEmbedder = GitIntermediate = GitProjection = GitVisionAttention = Part
GitVisionEmbeddings = GitVisionEncoder = GitVisionEncoderLayer = GitVisionMLP = GitVisionTransformer = Part
Glm4Attention = Glm4DecoderLayer = Glm4MLP = Glm4MoeAttention = Glm4MoeDecoderLayer = Part
Glm4MoeLiteAttention = Glm4MoeLiteDecoderLayer = Glm4MoeLiteMLP = Glm4MoeLiteMoE = Glm4MoeMLP = Part
Glm4MoeMoE = Glm4VisionMlp = Glm4vMoeTextAttention = Glm4vMoeTextDecoderLayer = Glm4vMoeTextMLP = Part
Glm4vMoeTextMoE = Glm4vMoeVisionAttention = Glm4vMoeVisionBlock = Glm4vMoeVisionEmbeddings = Part
Glm4vMoeVisionPatchEmbed = Glm4vMoeisionMlp = Glm4vTextAttention = Glm4vTextDecoderLayer = Part
Glm4vTextMLP = Glm4vVisionAttention = Glm4vVisionBlock = Glm4vVisionEmbeddings = Part
Glm4vVisionPatchEmbed = Glm5NextTextAttention = Glm5NextTextDecoderLayer = Glm5NextTextForgetGate = Part
Glm5NextTextIndexer = Glm5NextTextLinearAttention = Glm5NextTextMLP = Glm5NextTextMoE = Part
Glm5NextVisionAttention = Glm5NextVisionBlock = Glm5NextVisionMLP = Glm5NextVisionPatchEmbed = Part
GlmAsrAttention = GlmAsrEncoderLayer = GlmAsrMLP = GlmAsrMultiModalProjector = GlmAttention = Part
GlmDecoderLayer = GlmImageTextAttention = GlmImageTextDecoderLayer = GlmImageTextMLP = Part
GlmImageVQVAEVectorQuantizer = GlmImageVisionAttention = GlmImageVisionBlock = Part
GlmImageVisionEmbeddings = GlmImageVisionMLP = GlmImageVisionPatchEmbed = GlmMLP = GlmMoeDsaAttention = Part
GlmMoeDsaDecoderLayer = GlmMoeDsaIndexer = GlmMoeDsaMLP = GlmMoeDsaMoE = GlmOcrTextAttention = Part
GlmOcrTextDecoderLayer = GlmOcrTextMLP = GlmOcrVisionAttention = GlmOcrVisionBlock = GlmOcrVisionMlp = Part
GlmOcrVisionPatchEmbed = GotOcr2MLPBlock = GotOcr2MultiModalProjector = GotOcr2PatchEmbeddings = Part
GotOcr2VisionAttention = GotOcr2VisionEncoder = GotOcr2VisionLayer = GotOcr2VisionNeck = Part
GptOssAttention = GptOssDecoderLayer = GradiumPhononTTSAttention = GradiumPhononTTSDecoderLayer = Part
GradiumPhononTTSFlowFinalLayer = GradiumPhononTTSFlowHead = GradiumPhononTTSFlowLossWeighting = Part
GradiumPhononTTSFlowResBlock = GradiumPhononTTSMLP = GradiumPhononTTSTimestepEmbedding = Part
Granite4VisionTextAttention = Granite4VisionTextDecoderLayer = Granite4VisionTextMLP = Part
GraniteAttention = GraniteDecoderLayer = GraniteDoclingConnector = GraniteDoclingConnectorPath = Part
GraniteDoclingDeepStackMerger = GraniteDoclingEncoder = GraniteDoclingEncoderLayer = Part
GraniteDoclingTextAttention = GraniteDoclingTextDecoderLayer = GraniteDoclingTextMLP = Part
GraniteDoclingVisionAttention = GraniteDoclingVisionEmbeddings = GraniteDoclingVisionMLP = GraniteMLP = Part
GraniteMoeAttention = GraniteMoeDecoderLayer = GraniteMoeHybridAttention = Part
GraniteMoeHybridDecoderLayer = GraniteMoeHybridMLP = GraniteMoeHybridMambaLayer = Part
GraniteMoeSWADecoderLayer = GraniteMoeSharedAttention = GraniteMoeSharedDecoderLayer = Part
GraniteSWADecoderLayer = GraniteSWAMLP = GraniteSpeech5EncoderAttention = GraniteSpeech5EncoderBlock = Part
GraniteSpeech5EncoderConvolutionModule = GraniteSpeech5EncoderFeedForward = Part
GraniteSpeech5EncoderSubsamplingBlock = GroundingDinoBiMultiHeadAttention = GroundingDinoConvEncoder = Part
GroundingDinoDecoder = GroundingDinoDecoderLayer = GroundingDinoDeformableLayer = Part
GroundingDinoEncoder = GroundingDinoEncoderLayer = GroundingDinoFusionLayer = Part
GroundingDinoLearnedPositionEmbedding = GroundingDinoMultiscaleDeformableAttention = Part
GroundingDinoTextEnhancerLayer = GroupViTAssignAttention = GroupViTAttention = Part
GroupViTCrossAttentionLayer = GroupViTEncoderLayer = GroupViTMLP = GroupViTMixerMLP = GroupViTStage = Part
GroupViTTextEmbeddings = GroupViTTextEncoder = GroupViTTextTransformer = GroupViTTokenAssign = Part
GroupViTVisionEmbeddings = GroupViTVisionEncoder = GroupViTVisionTransformer = GteAttention = Part
GteLMHead = GtePooler = HGNetV2Embeddings = HGNetV2Encoder = HGNetV2Stage = HYV3Attention = Part
HYV3DecoderLayer = HYV3MLP = HYV3MoE = HYV4Attention = HYV4DecoderLayer = HYV4Indexer = HYV4MLP = Part
HYV4MoE = HeliumAttention = HeliumDecoderLayer = HeliumMLP = HieraEmbeddings = HieraEncoder = Part
HieraLayer = HieraMlp = HieraMultiScaleHead = HieraPatchEmbeddings = HiggsAudioV2Attention = Part
HiggsAudioV2DecoderLayer = HiggsAudioV2Embeddings = HiggsAudioV2MLP = HrmTextAttention = Part
HrmTextDecoderLayer = HrmTextMLP = HrmTextStack = HunYuanDenseV1MLP = HunYuanMoEV1Gate = Part
HunYuanMoEV1MLP = HunYuanMoEV1Moe = HunYuanVLMLP = HunYuanVLVisionAttention = HunYuanVLVisionBlock = Part
HunYuanVLVisionMLP = HunYuanVLVisionPatchEmbed = HunYuanVLVisionPatchMerger = HyperCLOVAXAttention = Part
HyperCLOVAXDecoderLayer = HyperCLOVAXMLP = IJepaAttention = IJepaEmbeddings = IJepaLayer = IJepaMLP = Part
IJepaPatchEmbeddings = IJepaPooler = Idefics2Connector = Idefics2Encoder = Idefics2EncoderLayer = Part
Idefics2MultiheadAttentionPoolingHead = Idefics2PerceiverAttention = Idefics2PerceiverLayer = Part
Idefics2PerceiverResampler = Idefics2VisionAttention = Idefics2VisionEmbeddings = Idefics2VisionMLP = Part
Idefics2VisionTransformer = Idefics3Connector = Idefics3Encoder = Idefics3EncoderLayer = Part
Idefics3SimpleMLP = Idefics3VisionAttention = Idefics3VisionEmbeddings = Idefics3VisionMLP = Part
IdeficsDecoderLayer = IdeficsGatedCrossAttentionLayer = InformerDecoder = InformerEncoder = Part
Inkling2FullAttention = Inkling2FullDecoderLayer = Inkling2SlidingAttention = Part
Inkling2SlidingDecoderLayer = Inkling2VisionAttention = Inkling2VisionEmbeddings = Part
Inkling2VisionEncoderLayer = Inkling2VisionMLP = Inkling2VisionMerger = InklingAttention = Part
InklingAudioModelEmbeddings = InklingDecoderLayer = InklingMLP = InstructBlipAttention = Part
InstructBlipEncoder = InstructBlipEncoderLayer = InstructBlipMLP = InstructBlipQFormerIntermediate = Part
InstructBlipQFormerMultiHeadAttention = InstructBlipVideoAttention = InstructBlipVideoEncoder = Part
InstructBlipVideoEncoderLayer = InstructBlipVideoMLP = InstructBlipVideoQFormerIntermediate = Part
InstructBlipVideoQFormerMultiHeadAttention = InstructBlipVideoVisionEmbeddings = Part
InstructBlipVisionEmbeddings = InternVLMultiModalProjector = InternVLVisionAttention = Part
InternVLVisionEmbeddings = InternVLVisionEncoder = InternVLVisionLayer = InternVLVisionMLP = Part
InternVLVisionPatchEmbeddings = Jais2Attention = Jais2DecoderLayer = Jais2MLP = JambaAttention = Part
JambaAttentionDecoderLayer = JambaMLP = JambaMambaDecoderLayer = JambaMambaMixer = Part
JanusVQVAEAlignerMLP = JanusVQVAEDecoder = JanusVQVAEEncoder = JanusVQVAEHead = Part
JanusVQVAEVectorQuantizer = JanusVisionAlignerMLP = JanusVisionAttention = JanusVisionEmbeddings = Part
JanusVisionEncoder = JanusVisionEncoderLayer = JanusVisionMLP = JetMoeAttention = JetMoeDecoderLayer = Part
JetMoeMoA = JetMoeMoE = JinaEmbeddingsV3Attention = JinaEmbeddingsV3LMHead = JinaEmbeddingsV3MLP = Part
JinaEmbeddingsV3Pooler = KimiLinearAttention = KimiLinearDecoderLayer = KimiLinearDeltaAttention = Part
KimiLinearForgetGate = KimiLinearMLP = KimiLinearMoE = Kimi_K25MultimodalProjection = Part
Kimi_K25VisionAttention = Kimi_K25VisionEncoderLayer = Kimi_K25VisionPatchEmbed = Kolibri1Attention = Part
Kolibri1DecoderLayer = Kolibri1SparseMoeBlock = Kosmos2ImageToTextProjection = Kosmos2TextBlock = Part
Kosmos2TextFFN = Kosmos2TextForCausalLM = Kosmos2TextModel = Kosmos2TextTransformer = Part
Kosmos2VisionAttention = Kosmos2VisionEmbeddings = Kosmos2VisionEncoder = Kosmos2VisionEncoderLayer = Part
Kosmos2VisionMLP = Kosmos2VisionModel = Kosmos2VisionTransformer = Kosmos2_5ImageToTextProjection = Part
Kosmos2_5TextAttention = Kosmos2_5TextBlock = Kosmos2_5TextFFN = Kosmos2_5TextForCausalLM = Part
Kosmos2_5TextModel = Kosmos2_5TextTransformer = Kosmos2_5VisionAttention = Kosmos2_5VisionEmbeddings = Part
Kosmos2_5VisionEncoder = Kosmos2_5VisionLayer = Kosmos2_5VisionMlp = Kosmos2_5VisionModel = Part
KosmosTextAttention = KyutaiSpeechToTextAttention = KyutaiSpeechToTextDecoderLayer = Part
KyutaiSpeechToTextEmbeddings = KyutaiSpeechToTextGatingMLP = LEDDecoder = LEDEncoder = Part
LagunaAttention = LagunaDecoderLayer = LagunaMLP = LagunaSparseMoeBlock = LasrEncoderAttention = Part
LasrEncoderBlock = LasrEncoderConvolutionModule = LasrEncoderFeedForward = LasrEncoderSubsampling = Part
LayoutLMv2Intermediate = LayoutLMv2Pooler = LevitEncoder = LevitPatchEmbeddings = Lfm2Attention = Part
Lfm2DecoderLayer = Lfm2MLP = Lfm2MoeAttention = Lfm2MoeMLP = Lfm2ShortConv = Part
Lfm2VlMultiModalProjector = Lfm3Attention = Lfm3DecoderLayer = Lfm3MLP = Lfm3ShortConv = Part
Lfm3VlMultiModalProjector = Lfm3VlVisionAttention = Lfm3VlVisionLayer = Lfm3VlVisionMLP = Part
Lfm3VlVisionShortConv = LightGlueAttention = LightGlueMLP = LightGlueMatchAssignmentLayer = Part
LightGluePositionalEncoder = LightGlueTokenConfidenceLayer = LightGlueTransformerLayer = Part
LightOnOcrMultiModalProjector = LightOnOcrPatchMerger = LiltIntermediate = LiltPooler = Part
Llama4MultiModalProjector = Llama4Router = Llama4TextAttention = Llama4TextDecoderLayer = Part
Llama4TextMLP = Llama4TextMoe = Llama4UnfoldConvolution = Llama4VisionAttention = Llama4VisionEncoder = Part
Llama4VisionEncoderLayer = Llama4VisionMLP = Llama4VisionMLP2 = Llama4VisionPixelShuffleMLP = Part
LlavaMultiModalProjector = LlavaNextMultiModalProjector = LlavaNextVideoMultiModalProjector = Part
LlavaOnevisionMultiModalProjector = LongT5Stack = LongcatFlashDecoderLayer = LongcatFlashMLA = Part
LongcatFlashMLP = LongcatFlashMoE = LongcatFlashTopkRouter = LwDetrAttention = LwDetrC2FLayer = Part
LwDetrConvEncoder = LwDetrConvNormLayer = LwDetrDecoder = LwDetrDecoderLayer = LwDetrMLP = Part
LwDetrMultiscaleDeformableAttention = LwDetrRepVggBlock = LwDetrSamplingLayer = LwDetrScaleProjector = Part
LwDetrViTAttention = LwDetrViTEmbeddings = LwDetrViTEncoder = LwDetrViTLayer = LwDetrViTMlp = Part
LxmertIntermediate = LxmertLMPredictionHead = LxmertPooler = LxmertPreTrainingHeads = Part
LxmertPredictionHeadTransform = LxmertVisualAnswerHead = LxmertVisualObjHead = M2M100Decoder = Part
M2M100DecoderLayer = M2M100Encoder = M2M100EncoderLayer = MBartDecoder = MBartDecoderWrapper = Part
MBartEncoder = MLCDAttention = MLCDEncoder = MLCDEncoderLayer = MLCDMLP = MLCDVisionEmbeddings = Part
MMGroundingDinoBiMultiHeadAttention = MMGroundingDinoConvEncoder = MMGroundingDinoDecoder = Part
MMGroundingDinoDecoderLayer = MMGroundingDinoDeformableLayer = MMGroundingDinoEncoder = Part
MMGroundingDinoEncoderLayer = MMGroundingDinoFusionLayer = MMGroundingDinoLearnedPositionEmbedding = Part
MMGroundingDinoMultiscaleDeformableAttention = MMGroundingDinoTextEnhancerLayer = MT5Stack = Part
Mamba2Block = Mamba2Mixer = MarianDecoder = MarianDecoderWrapper = MarianEncoder = Part
MarkupLMIntermediate = MarkupLMLMPredictionHead = MarkupLMOnlyMLMHead = MarkupLMPooler = Part
MarkupLMPredictionHeadTransform = Mask2FormerMaskedAttentionDecoder = Part
Mask2FormerMaskedAttentionDecoderLayer = Mask2FormerPixelDecoderEncoderLayer = Part
Mask2FormerPixelDecoderEncoderOnly = MaskFormerDetrCrossAttention = MaskFormerDetrDecoder = Part
MaskFormerDetrDecoderLayer = MaskFormerDetrMLP = MaskFormerDetrSelfAttention = Part
MaskFormerPixelLevelModule = MaskFormerSwinAttention = MaskFormerSwinEmbeddings = Part
MaskFormerSwinIntermediate = MaskFormerSwinLayer = MaskFormerSwinOutput = Part
MaskFormerSwinPatchEmbeddings = MaskFormerSwinSelfAttention = MaskFormerSwinSelfOutput = Part
MellumAttention = MellumDecoderLayer = MellumMLP = MetaClip2Attention = MetaClip2Encoder = Part
MetaClip2EncoderLayer = MetaClip2MLP = MetaClip2TextEmbeddings = MetaClip2VisionEmbeddings = Part
MgpstrA3Module = MgpstrAttention = MgpstrEmbeddings = MgpstrEncoder = MgpstrLayer = MgpstrMlp = Part
MiMoV2FlashAttention = MiMoV2FlashDecoderLayer = MiMoV2FlashMLP = MimiAttention = MimiConv1d = Part
MimiConvTranspose1d = MimiDecoder = MimiEncoder = MimiMLP = MimiResidualVectorQuantizer = Part
MimiSplitResidualVectorQuantizer = MimiTransformerLayer = MimiTransformerModel = MiniCPM3Attention = Part
MiniCPM3DecoderLayer = MiniCPM3MLP = MiniCPMOcrMerger = MiniCPMOcrViTWindowAttentionMerger = Part
MiniCPMOcrVisionAttention = MiniCPMOcrVisionEmbeddings = MiniCPMOcrVisionEncoder = Part
MiniCPMOcrVisionEncoderLayer = MiniCPMOcrVisionMLP = MiniCPMV4_6Merger = Part
MiniCPMV4_6ViTWindowAttentionMerger = MiniCPMV4_6VisionAttention = MiniCPMV4_6VisionEmbeddings = Part
MiniCPMV4_6VisionEncoder = MiniCPMV4_6VisionEncoderLayer = MiniCPMV4_6VisionMLP = Part
MiniCPMV4_6VisionModel = MiniCPMV4_7Merger = MiniCPMV4_7ViTWindowAttentionMerger = Part
MiniCPMV4_7VisionAttention = MiniCPMV4_7VisionEmbeddings = MiniCPMV4_7VisionEncoder = Part
MiniCPMV4_7VisionEncoderLayer = MiniCPMV4_7VisionMLP = MiniMaxAttention = MiniMaxDecoderLayer = Part
MiniMaxLightningAttention = MiniMaxM2Attention = MiniMaxM2DecoderLayer = MiniMaxM3VLAttention = Part
MiniMaxM3VLDecoderLayer = MiniMaxM3VLDenseMLP = MiniMaxM3VLIndexer = MiniMaxM3VLMultiModalProjector = Part
MiniMaxM3VLSparseMoeBlock = MiniMaxM3VLVisionAttention = MiniMaxM3VLVisionEmbeddings = Part
MiniMaxM3VLVisionEncoderLayer = MiniMaxM3VLVisionMLP = Ministral3Attention = Ministral3DecoderLayer = Part
Ministral3MLP = MinistralMLP = Mistral3MultiModalProjector = Mistral3PatchMerger = Mistral4Attention = Part
Mistral4DecoderLayer = Mistral4MLP = Mistral4MoE = MistralLarge4MultiModalProjector = Part
MistralLarge4PatchMerger = MistralLarge4TextAttention = MistralLarge4TextDecoderLayer = Part
MistralLarge4TextIndexer = MistralLarge4TextMLP = MistralLarge4TextMoE = Part
MllamaCrossAttentionDecoderLayer = MllamaPrecomputedAspectRatioEmbedding = Part
MllamaPrecomputedPositionEmbedding = MllamaSelfAttentionDecoderLayer = MllamaTextMLP = Part
MllamaTextSelfAttention = MllamaVisionAttention = MllamaVisionEncoder = MllamaVisionEncoderLayer = Part
MllamaVisionMLP = MobileNetV1ConvLayer = MobileNetV2ConvLayer = MobileNetV2DeepLabV3Plus = Part
MobileNetV2InvertedResidual = MobileNetV2Stem = MobileViTASPPPooling = MobileViTConvLayer = Part
MobileViTIntermediate = MobileViTInvertedResidual = MobileViTMobileNetLayer = MobileViTSelfAttention = Part
MobileViTV2ASPPPooling = MobileViTV2ConvLayer = MobileViTV2Encoder = MobileViTV2FFN = Part
MobileViTV2InvertedResidual = MobileViTV2Layer = MobileViTV2LinearSelfAttention = Part
MobileViTV2MobileNetLayer = MobileViTV2Transformer = MobileViTV2TransformerLayer = Part
ModernBertDecoderEmbeddings = ModernBertDecoderMLP = ModernBertDecoderPredictionHead = Part
ModernBertEmbeddings = ModernBertMLP = ModernBertPredictionHead = ModernVBertConnector = Part
Molmo2Attention = Molmo2DecoderLayer = Molmo2ImageProjectorMLP = Molmo2MLP = Molmo2VisionAttention = Part
Molmo2VisionEncoderLayer = Molmo2VisionMLP = MoonshineAttention = MoonshineDecoder = Part
MoonshineDecoderLayer = MoonshineDecoderMLP = MoonshineEncoder = MoonshineEncoderLayer = Part
MoonshineEncoderMLP = MoonshineStreamingAttention = MoonshineStreamingDecoder = Part
MoonshineStreamingDecoderLayer = MoonshineStreamingDecoderMLP = MoonshineStreamingEncoder = Part
MoonshineStreamingEncoderAttention = MoonshineStreamingEncoderEmbedder = Part
MoonshineStreamingEncoderLayer = MoonshineStreamingEncoderMLP = MoshiAttention = MoshiDecoderLayer = Part
MoshiDepthDecoder = MoshiGatingMLP = MossTranscribeDiarizeAudioLayer = Part
MossTranscribeDiarizeMultiModalProjector = MptAttention = MptBlock = MptMLP = MraIntermediate = Part
MraLMPredictionHead = MraOnlyMLMHead = MraPredictionHeadTransform = MuseGlimmerAssistantAttention = Part
MuseGlimmerAssistantContextProjection = MuseGlimmerAssistantDecoderLayer = MuseGlimmerAssistantMLP = Part
MuseGlimmerTextAttention = MuseGlimmerTextDecoderLayer = MuseGlimmerTextMLP = Part
MuseGlimmerVisionAdapter = MuseGlimmerVisionAttention = MuseGlimmerVisionEncoderLayer = Part
MuseGlimmerVisionPatchEmbedder = MuseSparkAudioConvBlock = MuseSparkAudioLayer = MuseSparkAudioMLP = Part
MuseSparkAudioPatchEmbedding = MuseSparkMoE = MuseSparkTextAttention = MuseSparkTextDecoderLayer = Part
MuseSparkTextMLP = MuseSparkVisionAdapter = MuseSparkVisionAttention = MuseSparkVisionEncoderLayer = Part
MuseSparkVisionPatchEmbedder = MusicFlamingoMultiModalProjector = MusicgenDecoder = Part
MusicgenDecoderLayer = MusicgenMelodyDecoder = MusicgenMelodyDecoderLayer = MvpDecoder = Part
MvpDecoderLayer = MvpDecoderWrapper = MvpEncoder = MvpEncoderLayer = NanoChatAttention = Part
NanoChatDecoderLayer = NanoChatMLP = NeighborhoodAttention = NeighborhoodAttentionModule = Part
NeighborhoodAttentionOutput = Nemotron3DiarizationAttention = Nemotron3DiarizationAudioLayer = Part
Nemotron3DiarizationClassificationHead = Nemotron3DiarizationFeatureStacking = Part
Nemotron3DiarizationMLP = Nemotron3DiarizationSubpixelUpsampler = Nemotron3_5AsrPromptProjector = Part
Nemotron3_5AsrRNNTDecoder = Nemotron3_5AsrRNNTJointNetwork = Nemotron3_5TranscribeAsrAudioLayer = Part
Nemotron3_5TranscribeAttention = Nemotron3_5TranscribeFeatureStacking = Nemotron3_5TranscribeMLP = Part
NemotronAsrStreamingEncoderAttention = NemotronAsrStreamingEncoderBlock = Part
NemotronAsrStreamingEncoderConvolutionModule = NemotronAsrStreamingEncoderFeedForward = Part
NemotronAsrStreamingEncoderSubsamplingConv2D = NemotronAsrStreamingEncoderSubsamplingLayer = Part
NemotronAsrStreamingRNNTDecoder = NemotronAsrStreamingRNNTJointNetwork = NemotronHAttention = Part
NemotronHBlock = NemotronHMLP = NemotronHMoE = NemotronMLP = NeoMMEAttention = NeoMMEEmbeddings = Part
NeoMMEEncoderLayer = NeoMMEMLP = NeoMMEMultiVectorHead = NeoMMEPatchEmbeddings = Part
NeoMMESigmoidGatedProjection = NeuCodecAttention = NeuCodecDecoder = NeuCodecDecoderLayer = Part
NeuCodecEncoder = NeuCodecEncoderBlock = NeuCodecISTFTHead = NeuCodecMLP = NeuCodecQuantizer = Part
NeuCodecResNetBlock = NeuCodecSemanticAdapter = SeparableConv1D = Part

AMSoftmaxLoss = AlignVisionDepthwiseConv2d = AriaProjectorMLP = Attention = SizedPart
AudioFlamingo3Attention = AutoformerAttention = AutoformerSinusoidalPositionalEmbedding = SizedPart
AutoformerValueEmbedding = BartAttention = BartClassificationHead = SizedPart
BartLearnedPositionalEmbedding = BartScaledWordEmbedding = BeitConvLayer = BeitFPNUpBlock = SizedPart
BeitPyramidPoolingBlock = BigBirdPegasusClassificationHead = BigBirdPegasusDecoderAttention = SizedPart
BigBirdPegasusLearnedPositionalEmbedding = BigBirdPegasusScaledWordEmbedding = BioGptAttention = SizedPart
BioGptLearnedPositionalEmbedding = BioGptScaledWordEmbedding = BlenderbotAttention = SizedPart
BlenderbotLearnedPositionalEmbedding = BlenderbotScaledWordEmbedding = BlenderbotSmallAttention = SizedPart
BlenderbotSmallLearnedPositionalEmbedding = BridgeTowerContrastiveHead = BridgeTowerITMHead = SizedPart
CHMv2UpsampleConvHead = ChameleonVQVAEEncoderConvDownsample = ClapAudioPatchMerging = SizedPart
ClvpDecoderMLP = CodeGenMLP = ConditionalDetrConvBlock = ConditionalDetrFPNFusionStage = SizedPart
ConditionalDetrLearnedPositionEmbedding = ConditionalDetrMHAttentionMap = SizedPart
ConditionalDetrMLPPredictionHead = CvtConvEmbeddings = CvtEmbeddings = CvtIntermediate = SizedPart
CvtSelfAttentionConvProjection = CvtSelfAttentionProjection = DFineGate = DFineMLP = SizedPart
DFineMLPPredictionHead = DabDetrMHAttentionMap = DabDetrMLP = DacResidualUnit = SizedPart
Data2VecAudioAttention = Data2VecVisionConvLayer = Data2VecVisionPyramidPoolingBlock = SizedPart
DecisionTransformerGPT2MLP = DeepseekV4GroupedLinear = DeformableDetrLearnedPositionEmbedding = SizedPart
DeformableDetrMLPPredictionHead = Deimv2Gate = Deimv2MLP = DetrConvBlock = DetrFPNFusionStage = SizedPart
DetrLearnedPositionEmbedding = DetrMHAttentionMap = DetrMLPPredictionHead = SizedPart
DiffusionGemmaTextScaledWordEmbedding = DinatDownsampler = DonutSwinPatchMerging = SizedPart
Dots3NoteVisionMerger = EdgeTamFeedForward = EdgeTamVideoFeedForward = SizedPart
EfficientNetDepthwiseConv2d = EmbeddingGemma2TextScaledWordEmbedding = SizedPart
Emu3VQVAEEncoderConvDownsample = Emu3VQVAEEncoderConvUpsample = Emu3VQVAETemporalDownsample = SizedPart
Emu3VQVAETemporalUpsample = Ernie4_5VLVisionMLP = Ernie4_5_VLMoePatchEmbed = SizedPart
EsmContactPredictionHead = EsmFold2AdaptiveLayerNorm = EsmFold2FourierEmbedding = EsmFold2SwiGLU = SizedPart
EsmFold2Transition = EsmFoldAttention = EsmFoldLinear = EsmFoldPairToSequence = SizedPart
EsmFoldResidueMLP = EsmFoldSequenceToPair = EsmFoldTriangleAttention = EsmcMaskedLMHead = SizedPart
EvollaFeedForward = EvollaSequenceCompressorAttention = Exaone4_5_PatchEmbed = SizedPart
Exaone4_5_PatchMerger = FalconLinear = FastSpeech2ConformerPredictorLayer = SizedPart
FastSpeech2ConformerVarianceEmbedding = FlavaImageCodebookBlock = FlavaImageCodebookLayerGroup = SizedPart
FlavaImageCodebookResPath = GLPNDecoderStage = GLPNDepthWiseConv = GLPNOverlapPatchEmbeddings = SizedPart
GLPNSelectiveFeatureFusion = GPT2MLP = GPTBigCodeMLP = GPTJMLP = GPTNeoMLP = SizedPart
Gemma2TextScaledWordEmbedding = Gemma3TextScaledWordEmbedding = Gemma3nTextScaledWordEmbedding = SizedPart
Gemma4AudioCausalConv1d = Gemma4AudioSubSampleConvProjectionLayer = SizedPart
Gemma4TextScaledWordEmbedding = Gemma4UnifiedTextScaledWordEmbedding = SizedPart
GemmaTextScaledWordEmbedding = Glm4vMoeVisionPatchMerger = Glm4vVisionPatchMerger = SizedPart
Glm5NextVisionPatchMerger = GlmOcrVisionPatchMerger = GraniteSpeechConformerDepthWiseConv1d = SizedPart
GraniteSpeechPlusConformerDepthWiseConv1d = GroundingDinoMLPPredictionHead = SizedPart
GroupViTPatchEmbeddings = HGNetV2BasicLayer = HGNetV2ConvLayer = HGNetV2ConvLayerLight = SizedPart
HieraMaskUnitAttention = HifiGanResidualBlock = HubertAttention = Idefics2MLP = SizedPart
IdeficsDecoupledEmbedding = IdeficsDecoupledLinear = IdeficsMLP = ImageGPTMLP = SizedPart
InformerAttention = InformerConvLayer = InformerProbSparseAttention = SizedPart
InformerSinusoidalPositionalEmbedding = InformerValueEmbedding = Inkling2DynamicShortConvolution = SizedPart
Inkling2NormedEmbedding = Inkling2ShortConvolution = InklingNormedEmbedding = SizedPart
InklingShortConvolution = InklingVisionEncoderLayer = JanusVQVAEConvDownsample = SizedPart
JanusVQVAEConvUpsample = JetMoeTopKGating = Kimi_K25VisionMLP = KyutaiSpeechToTextFlexibleLinear = SizedPart
KyutaiSpeechToTextLinear = LEDClassificationHead = LEDDecoderAttention = SizedPart
LEDLearnedPositionalEmbedding = LasrEncoderCTCHead = LevitAttention = LevitAttentionSubsample = SizedPart
LevitClassificationLayer = LevitConvEmbeddings = LevitMLPLayer = LevitResidualLayer = SizedPart
LwDetrMLPPredictionHead = M2M100Attention = M2M100ScaledWordEmbedding = MBartAttention = SizedPart
MBartClassificationHead = MBartLearnedPositionalEmbedding = MBartScaledWordEmbedding = SizedPart
MLPLayerWithBN = MMGroundingDinoMLPPredictionHead = MarianAttention = SizedPart
MarianSinusoidalPositionalEmbedding = Mask2FormerAttention = Mask2FormerMLPPredictionHead = SizedPart
Mask2FormerMaskPredictor = Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention = SizedPart
Mask2FormerTransformerModule = MaskFormerDetrConvBlock = MaskFormerDetrFPNFusionStage = SizedPart
MaskFormerDetrLearnedPositionEmbedding = MaskFormerDetrMHAttentionMap = SizedPart
MaskFormerSwinPatchMerging = MaskFormerTransformerModule = MaskformerMLPPredictionHead = SizedPart
MiniCPM3ScaledWordEmbedding = MiniCPMOcrDownsampleMLP = MiniCPMV4_6DownsampleMLP = SizedPart
MiniCPMV4_7DownsampleMLP = MoonshineStreamingCausalConv1d = MoshiFlexibleLinear = MoshiLinear = SizedPart
MossTranscribeDiarizeAudioAttention = MultiHeadAttention = MuseGlimmerTextNormedEmbedding = SizedPart
MuseGlimmerVisionMLP = MuseSparkAudioCausalConv1d = MuseSparkTextNormedEmbedding = SizedPart
MuseSparkVisionMLP = MusicgenAttention = MusicgenMelodyAttention = MvpAttention = SizedPart
MvpClassificationHead = MvpLearnedPositionalEmbedding = NemotronAsrStreamingEncoderCausalConv1d = SizedPart
NemotronAsrStreamingEncoderCausalConv2D = NemotronH_Omni_Reasoning_V3MultiModalProjector = SizedPart
NeuCodecResidualUnit = PatchEmbeddings = SinusoidalPositionalEmbedding = TransformerFFN = SizedPart
WeightStandardizedConv2d = SizedPart

AlignTextAttention = AlignTextEmbeddings = AlignTextEncoder = AlignTextLayer = DroppingPart
AlignTextOutput = AlignTextSelfAttention = AlignTextSelfOutput = AlignVisionBlock = DroppingPart
AlignVisionEncoder = AlignVisionFinalBlockLayer = AltRobertaAttention = AltRobertaEmbeddings = DroppingPart
AltRobertaEncoder = AltRobertaLayer = AltRobertaOutput = AltRobertaSelfOutput = DroppingPart
BertGenerationAttention = BertGenerationCrossAttention = BertGenerationEmbeddings = DroppingPart
BertGenerationLayer = BertGenerationOutput = BertGenerationSelfAttention = DroppingPart
BertGenerationSelfOutput = Blip2QFormerAttention = Blip2QFormerEncoder = Blip2QFormerLayer = DroppingPart
Blip2QFormerOutput = Blip2QFormerSelfOutput = BridgeTowerAttention = DroppingPart
BridgeTowerBertCrossLayer = BridgeTowerCrossAttention = BridgeTowerOutput = DroppingPart
BridgeTowerSelfAttention = BridgeTowerSelfOutput = BridgeTowerTextEmbeddings = DroppingPart
BridgeTowerTextEncoder = BridgeTowerTextLayer = BrosAttention = BrosLayer = BrosOutput = DroppingPart
BrosRelationExtractor = BrosSelfAttention = BrosSelfOutput = BrosTextEmbeddings = CanineLayer = DroppingPart
ChineseCLIPTextAttention = ChineseCLIPTextEmbeddings = ChineseCLIPTextEncoder = DroppingPart
ChineseCLIPTextLayer = ChineseCLIPTextOutput = ChineseCLIPTextSelfAttention = DroppingPart
ChineseCLIPTextSelfOutput = ClvpDecoderLayer = ClvpEncoderLayer = ClvpEncoderMLP = DroppingPart
DPTAuxiliaryHead = DPTSemanticSegmentationHead = DecisionTransformerGPT2Attention = DroppingPart
DecisionTransformerGPT2Block = EdgeTamVideoMemoryAttention = EdgeTamVideoMemoryAttentionLayer = DroppingPart
EdgeTamVideoMemoryAttentionMLP = EfficientNetBlock = EfficientNetEncoder = DroppingPart
EfficientNetFinalBlockLayer = Emu3DecoderLayer = EsmFoldStructureModule = DroppingPart
EsmFoldStructureModuleTransition = EsmFoldingTrunk = EsmcClassificationHead = DroppingPart
EvollaProteinEncoder = EvollaSaProtAttention = EvollaSaProtEmbeddings = EvollaSaProtEncoder = DroppingPart
EvollaSaProtLayer = EvollaSaProtOutput = EvollaSaProtSelfOutput = DroppingPart
EvollaSequenceAlignerCrossAttention = FastSpeech2ConformerBatchNormConvLayer = DroppingPart
FastSpeech2ConformerDurationPredictor = FastSpeech2ConformerSpeechDecoderPostnet = DroppingPart
FastSpeech2ConformerVariancePredictor = FlaubertSequenceSummary = FunnelClassificationHead = DroppingPart
FunnelLayer = FunnelRelMultiheadAttention = GPTNeoXJapaneseAttention = GPTNeoXJapaneseLayer = DroppingPart
GitEmbeddings = GitOutput = GitSelfAttention = GitSelfOutput = DroppingPart
GraniteSpeechConformerAttention = GraniteSpeechConformerBlock = DroppingPart
GraniteSpeechConformerConvModule = GraniteSpeechConformerFeedForward = DroppingPart
GraniteSpeechEncoderProjector = GraniteSpeechPlusConformerAttention = DroppingPart
GraniteSpeechPlusConformerBlock = GraniteSpeechPlusConformerConvModule = DroppingPart
GraniteSpeechPlusConformerFeedForward = GraniteSpeechPlusEncoderProjector = GteEmbeddings = DroppingPart
GteLayer = GteMLP = InstructBlipQFormerAttention = InstructBlipQFormerEmbeddings = DroppingPart
InstructBlipQFormerEncoder = InstructBlipQFormerLayer = InstructBlipQFormerOutput = DroppingPart
InstructBlipQFormerSelfOutput = InstructBlipVideoQFormerAttention = DroppingPart
InstructBlipVideoQFormerEmbeddings = InstructBlipVideoQFormerEncoder = DroppingPart
InstructBlipVideoQFormerLayer = InstructBlipVideoQFormerOutput = DroppingPart
InstructBlipVideoQFormerSelfOutput = JinaEmbeddingsV3ClassificationHead = DroppingPart
JinaEmbeddingsV3Embeddings = JinaEmbeddingsV3Layer = LayoutLMv2Attention = DroppingPart
LayoutLMv2Embeddings = LayoutLMv2Encoder = LayoutLMv2Layer = LayoutLMv2Output = DroppingPart
LayoutLMv2SelfAttention = LayoutLMv2SelfOutput = LiltAttention = LiltClassificationHead = DroppingPart
LiltEncoder = LiltLayer = LiltLayoutEmbeddings = LiltOutput = LiltSelfAttention = DroppingPart
LiltSelfOutput = LiltTextEmbeddings = LxmertAttention = LxmertAttentionOutput = DroppingPart
LxmertCrossAttentionLayer = LxmertEmbeddings = LxmertEncoder = LxmertLayer = LxmertOutput = DroppingPart
LxmertSelfAttentionLayer = LxmertVisualFeatureEncoder = LxmertXLayer = MarkupLMAttention = DroppingPart
MarkupLMEmbeddings = MarkupLMEncoder = MarkupLMLayer = MarkupLMOutput = MarkupLMSelfAttention = DroppingPart
MarkupLMSelfOutput = Mask2FormerPixelLevelModule = MobileViTAttention = MobileViTLayer = DroppingPart
MobileViTOutput = MobileViTSelfOutput = MobileViTTransformer = MobileViTTransformerLayer = DroppingPart
MobileViTV2ASPP = MobileViTV2DeepLabV3 = MraAttention = MraClassificationHead = MraEmbeddings = DroppingPart
MraEncoder = MraLayer = MraOutput = MraSelfAttention = MraSelfOutput = MvpPrompt = DroppingPart
XPathEmbeddings = DroppingPart
