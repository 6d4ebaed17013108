"""Configurations, tokenizers and processors: nothing in them draws."""

from ..configuration_utils import PreTrainedConfig
from ..tokenization_utils_base import PreTrainedTokenizer, ProcessorMixin

ASTConfig = AXK1Config = AXK2Config = AfmoeConfig = Aimv2Config = Aimv2TextConfig = PreTrainedConfig
Aimv2VisionConfig = AlbertConfig = AlignConfig = AlignTextConfig = AlignVisionConfig = PreTrainedConfig
AltCLIPConfig = AltCLIPTextConfig = AltCLIPVisionConfig = ApertusConfig = ArceeConfig = PreTrainedConfig
AriaConfig = AriaTextConfig = AudioFlamingo3Config = AudioFlamingo3EncoderConfig = PreTrainedConfig
AutoConfig = AutoformerConfig = AyaVisionConfig = BailingHybridConfig = BambaConfig = PreTrainedConfig
BarkCoarseConfig = BarkConfig = BarkFineConfig = BarkSemanticConfig = PreTrainedConfig
BeamConfig = BigBirdConfig = PreTrainedConfig
BigBirdPegasusConfig = BitConfig = BitNetConfig = PreTrainedConfig
Blip2Config = Blip2QFormerConfig = Blip2VisionConfig = BlipConfig = PreTrainedConfig
BlipTextConfig = BlipVisionConfig = BloomConfig = BltConfig = BltGlobalTransformerConfig = PreTrainedConfig
BltLocalDecoderConfig = BltLocalEncoderConfig = BltPatcherConfig = BridgeTowerConfig = PreTrainedConfig
BridgeTowerTextConfig = BridgeTowerVisionConfig = CHMv2Config = CLIPConfig = PreTrainedConfig
CLIPSegConfig = CLIPSegTextConfig = CLIPSegVisionConfig = CLIPTextConfig = PreTrainedConfig
CLIPVisionConfig = CanaryConfig = CanaryDecoderConfig = PreTrainedConfig
ChameleonConfig = ChameleonVQVAEConfig = ChineseCLIPConfig = PreTrainedConfig
ChineseCLIPTextConfig = ChineseCLIPVisionConfig = ClapAudioConfig = ClapConfig = PreTrainedConfig
ClapTextConfig = ClvpConfig = ClvpDecoderConfig = ClvpEncoderConfig = CodeGenConfig = PreTrainedConfig
Cohere2Config = Cohere2MoeConfig = Cohere2VisionConfig = CohereAsrConfig = PreTrainedConfig
CohereCompassConfig = CohereCompassTextConfig = CohereCompassVisionConfig = CohereConfig = PreTrainedConfig
ColModernVBertConfig = ColPaliConfig = ColQwen2Config = PreTrainedConfig
ConvNextConfig = ConvNextV2Config = Cosmos3EdgeConfig = PreTrainedConfig
Cosmos3EdgeTextConfig = Cosmos3EdgeVisionConfig = Cosmos3OmniConfig = CpmAntConfig = PreTrainedConfig
CsmConfig = CsmDepthDecoderConfig = CwmConfig = DFineConfig = PreTrainedConfig
DINOv3ConvNextConfig = DPRConfig = DPTConfig = PreTrainedConfig
DacConfig = DbrxConfig = PreTrainedConfig
DecisionTransformerConfig = DeepseekOcr2Config = PreTrainedConfig
DeepseekOcr2SamVisionConfig = DeepseekOcr2TextConfig = DeepseekOcr2VisionConfig = PreTrainedConfig
DeepseekOcr2VisionEncoderConfig = DeepseekV2Config = DeepseekV32Config = DeepseekV3Config = PreTrainedConfig
DeepseekV4Config = DeepseekVLConfig = DeepseekVLHybridConfig = PreTrainedConfig
DeiTConfig = Deimv2Config = DepthAnythingConfig = DepthProConfig = DiaConfig = PreTrainedConfig
DiaDecoderConfig = DiaEncoderConfig = DiffLlamaConfig = DiffusionGemmaConfig = PreTrainedConfig
DiffusionGemmaGenerationConfig = DiffusionGemmaTextConfig = DinatConfig = Dinov2Config = PreTrainedConfig
Dinov2WithRegistersConfig = DogeConfig = Dots1Config = PreTrainedConfig
Dots3NoteAudioConfig = Dots3NoteConfig = Dots3NoteTextConfig = Dots3NoteVisionConfig = PreTrainedConfig
EdgeTamConfig = EdgeTamMaskDecoderConfig = EdgeTamPromptEncoderConfig = PreTrainedConfig
EdgeTamVideoConfig = EdgeTamVideoMaskDecoderConfig = EdgeTamVideoPromptEncoderConfig = PreTrainedConfig
EdgeTamVisionConfig = EfficientLoFTRConfig = PreTrainedConfig
EmbeddingGemma2Config = EmbeddingGemma2TextConfig = Emu3Config = Emu3TextConfig = PreTrainedConfig
Emu3VQVAEConfig = EncodecConfig = EncoderDecoderConfig = EntropyBoundSamplerConfig = PreTrainedConfig
EomtConfig = EomtDinov3Config = Ernie4_5Config = Ernie4_5_MoeConfig = PreTrainedConfig
Ernie4_5_VLMoeConfig = Ernie4_5_VLMoeTextConfig = Ernie4_5_VLMoeVisionConfig = PreTrainedConfig
Ernie4_5_VL_MoeConfig = Ernie4_5_VL_MoeTextConfig = Ernie4_5_VL_MoeVisionConfig = PreTrainedConfig
EsmConfig = EsmFold2Config = EsmcConfig = EuroBertConfig = EvollaConfig = PreTrainedConfig
Exaone4Config = Exaone4_5_Config = Exaone4_5_VisionConfig = ExaoneMoeConfig = PreTrainedConfig
FSMTConfig = FalconConfig = FalconH1Config = FalconMambaConfig = PreTrainedConfig
FastSpeech2ConformerConfig = FastSpeech2ConformerHifiGanConfig = PreTrainedConfig
FastSpeech2ConformerWithHifiGanConfig = FastVlmConfig = FlavaConfig = PreTrainedConfig
FlavaImageCodebookConfig = FlavaImageConfig = FlavaMultimodalConfig = FlavaTextConfig = PreTrainedConfig
FlexOlmoConfig = FlintConfig = Florence2Config = Florence2VisionConfig = PreTrainedConfig
FunAsrNanoAdaptorConfig = FunAsrNanoConfig = FunAsrNanoEncoderConfig = PreTrainedConfig
FuyuConfig = GPTJConfig = GPTNeoConfig = PreTrainedConfig
GPTNeoXConfig = Gemma2Config = Gemma3Config = Gemma3TextConfig = PreTrainedConfig
Gemma3nAudioConfig = Gemma3nConfig = Gemma3nTextConfig = Gemma3nVisionConfig = PreTrainedConfig
Gemma4AssistantConfig = Gemma4AudioConfig = Gemma4Config = Gemma4TextConfig = PreTrainedConfig
Gemma4UnifiedAssistantConfig = Gemma4UnifiedAudioConfig = Gemma4UnifiedConfig = PreTrainedConfig
Gemma4UnifiedTextConfig = Gemma4UnifiedVisionConfig = Gemma4VisionConfig = GemmaConfig = PreTrainedConfig
GitVisionConfig = Glm46VConfig = Glm4Config = Glm4MoeConfig = PreTrainedConfig
Glm4MoeLiteConfig = Glm4vConfig = Glm4vMoeConfig = Glm4vMoeTextConfig = PreTrainedConfig
Glm4vMoeVisionConfig = Glm4vTextConfig = Glm4vVisionConfig = Glm5NextConfig = PreTrainedConfig
Glm5NextTextConfig = Glm5NextVisionConfig = GlmAsrConfig = GlmAsrEncoderConfig = PreTrainedConfig
GlmConfig = GlmImageConfig = GlmImageTextConfig = GlmImageVQVAEConfig = PreTrainedConfig
GlmImageVisionConfig = GlmMoeDsaConfig = GlmOcrConfig = GlmOcrTextConfig = PreTrainedConfig
GlmOcrVisionConfig = GlmgaConfig = GotOcr2Config = GotOcr2VisionConfig = GptOssConfig = PreTrainedConfig
GradiumPhononTTSConfig = GradiumPhononTTSFlowHeadConfig = Granite4VisionConfig = PreTrainedConfig
Granite4VisionTextConfig = GraniteConfig = GraniteDoclingConfig = PreTrainedConfig
GraniteDoclingTextConfig = GraniteDoclingVisionConfig = GraniteMoeConfig = PreTrainedConfig
GraniteMoeHybridConfig = GraniteMoeSWAConfig = GraniteMoeSharedConfig = GraniteSWAConfig = PreTrainedConfig
GraniteSpeech5CTCConfig = GraniteSpeech5EncoderConfig = GraniteSpeechConfig = PreTrainedConfig
GraniteSpeechEncoderConfig = GraniteSpeechPlusConfig = GraniteSpeechPlusEncoderConfig = PreTrainedConfig
GroundingDinoConfig = GroupViTConfig = GroupViTTextConfig = GroupViTVisionConfig = PreTrainedConfig
HGNetV2Config = HYV3Config = HYV4Config = HeliumConfig = HieraConfig = PreTrainedConfig
HiggsAudioV2Config = HiggsAudioV2TokenizerConfig = HrmTextConfig = PreTrainedConfig
HunYuanDenseV1Config = HunYuanMoEV1Config = HunYuanVLConfig = HunYuanVLTextConfig = PreTrainedConfig
HunYuanVLVisionConfig = HyperCLOVAXConfig = HyperCLOVAXVisionV2Config = PreTrainedConfig
IJepaConfig = IQuestCoderConfig = Idefics2Config = Idefics2PerceiverConfig = PreTrainedConfig
Idefics2VisionConfig = Idefics3Config = Idefics3VisionConfig = IdeficsConfig = PreTrainedConfig
IdeficsPerceiverConfig = IdeficsVisionConfig = InformerConfig = PreTrainedConfig
Inkling2Config = Inkling2TextConfig = Inkling2VisionConfig = InklingAudioConfig = PreTrainedConfig
InklingConfig = InklingTextConfig = InklingVisionConfig = InstructBlipConfig = PreTrainedConfig
InstructBlipQFormerConfig = InstructBlipVideoConfig = InstructBlipVideoQFormerConfig = PreTrainedConfig
InstructBlipVideoVisionConfig = InstructBlipVisionConfig = InternLM3Config = PreTrainedConfig
InternVLConfig = InternVLVisionConfig = Jais2Config = JambaConfig = JanusConfig = PreTrainedConfig
JanusVQVAEConfig = JanusVisionConfig = JetMoeConfig = JevConfig = PreTrainedConfig
KimiLinearConfig = Kimi_K25Config = Kimi_K25VisionConfig = Kolibri1Config = Kosmos2Config = PreTrainedConfig
Kosmos2TextConfig = Kosmos2VisionConfig = Kosmos2_5Config = Kosmos2_5TextConfig = PreTrainedConfig
Kosmos2_5VisionConfig = KyutaiSpeechToTextConfig = LagunaConfig = PreTrainedConfig
LasrCTCConfig = LasrEncoderConfig = PreTrainedConfig
LayoutXLMConfig = LevitConfig = Lfm2Config = Lfm2MoeConfig = Lfm2VlConfig = Lfm3Config = PreTrainedConfig
Lfm3VlConfig = Lfm3VlVisionConfig = LightGlueConfig = LightOnOcrConfig = PreTrainedConfig
Llama4Config = Llama4TextConfig = Llama4VisionConfig = LlamaConfig = LlavaConfig = PreTrainedConfig
LlavaNextConfig = LlavaNextVideoConfig = LlavaOnevisionConfig = PreTrainedConfig
LongcatFlashConfig = LwDetrConfig = LwDetrViTConfig = PreTrainedConfig
LxmertConfig = MLCDVisionConfig = MMGroundingDinoConfig = PreTrainedConfig
Mamba2Config = MambaConfig = PreTrainedConfig
Mask2FormerConfig = MaskFormerConfig = MaskFormerDetrConfig = PreTrainedConfig
MellumConfig = MetaClip2Config = MetaClip2TextConfig = PreTrainedConfig
MetaClip2VisionConfig = MgpstrConfig = MiMoV2FlashConfig = MimiConfig = MimiDecoderConfig = PreTrainedConfig
MimiEncoderConfig = MiniCPM3Config = MiniCPMOcrConfig = MiniCPMOcrVisionConfig = PreTrainedConfig
MiniCPMV4_6Config = MiniCPMV4_6VisionConfig = MiniCPMV4_7Config = MiniCPMV4_7VisionConfig = PreTrainedConfig
MiniMaxConfig = MiniMaxM2Config = MiniMaxM3VLConfig = MiniMaxM3VLTextConfig = PreTrainedConfig
MiniMaxM3VLVisionConfig = Ministral3Config = MinistralConfig = Mistral3Config = PreTrainedConfig
Mistral4Config = MistralConfig = MistralLarge4Config = MistralLarge4TextConfig = PreTrainedConfig
MixtralConfig = MllamaConfig = MllamaTextConfig = MllamaVisionConfig = PreTrainedConfig
MobileNetV1Config = MobileNetV2Config = MobileViTV2Config = PreTrainedConfig
ModernBertConfig = ModernBertDecoderConfig = ModernVBertConfig = Molmo2AdapterConfig = PreTrainedConfig
Molmo2Config = Molmo2TextConfig = Molmo2VisionConfig = MoonshineConfig = PreTrainedConfig
MoonshineStreamingConfig = MoonshineStreamingEncoderConfig = MoshiConfig = PreTrainedConfig
MoshiDepthConfig = MossTranscribeDiarizeAudioConfig = MossTranscribeDiarizeConfig = PreTrainedConfig
MptConfig = MuseGlimmerAssistantConfig = MuseGlimmerConfig = PreTrainedConfig
MuseGlimmerTextConfig = MuseGlimmerVisionConfig = MuseSparkAudioConfig = MuseSparkConfig = PreTrainedConfig
MuseSparkTextConfig = MuseSparkVisionConfig = MusicFlamingoConfig = MusicgenConfig = PreTrainedConfig
MusicgenDecoderConfig = MusicgenMelodyConfig = MusicgenMelodyDecoderConfig = PreTrainedConfig
NanoChatConfig = Nemotron3DiarizationAudioConfig = Nemotron3DiarizationConfig = PreTrainedConfig
Nemotron3DiarizationHeadConfig = Nemotron3DiarizationStreamingConfig = PreTrainedConfig
Nemotron3_5AsrConfig = Nemotron3_5TranscribeAsrAudioConfig = PreTrainedConfig
Nemotron3_5TranscribeAudioConfig = Nemotron3_5TranscribeConfig = PreTrainedConfig
Nemotron3_5TranscribeWordTimestampConfig = NemotronAsrStreamingConfig = PreTrainedConfig
NemotronAsrStreamingEncoderConfig = NemotronConfig = NemotronHConfig = PreTrainedConfig
NemotronH_Omni_Reasoning_V3_Config = NeoMMEConfig = NeuCodecConfig = PreTrainedConfig
NomicBertConfig = NougatConfig = Olmo2Config = PreTrainedConfig
Olmo3Config = OlmoConfig = OlmoHybridConfig = OlmoeConfig = OmDetTurboConfig = PreTrainedConfig
OneFormerConfig = OpenAIPrivacyFilterConfig = Ovis2Config = PreTrainedConfig
Ovis2VisionConfig = OwlViTConfig = OwlViTTextConfig = OwlViTVisionConfig = Owlv2Config = PreTrainedConfig
Owlv2TextConfig = Owlv2VisionConfig = PI0Config = PPChart2TableConfig = PreTrainedConfig
PPChart2TableVisionConfig = PPDocLayoutV2Config = PPDocLayoutV3Config = PreTrainedConfig
PPDocLayoutV4Config = PPFormulaNetConfig = PPFormulaNetTextConfig = PreTrainedConfig
PPFormulaNetVisionConfig = PPLCNetConfig = PPLCNetV3Config = PPLCNetV4Config = PreTrainedConfig
PPOCRV5MobileDetConfig = PPOCRV5MobileRecConfig = PPOCRV5ServerDetConfig = PreTrainedConfig
PPOCRV5ServerRecConfig = PPOCRV6MediumDetConfig = PPOCRV6SmallDetConfig = PreTrainedConfig
PPOCRV6SmallRecConfig = PPOCRV6TinyRecConfig = PaddleOCRTextConfig = PaddleOCRVLConfig = PreTrainedConfig
PaddleOCRVisionConfig = PaliGemmaConfig = ParakeetCTCConfig = ParakeetEncoderConfig = PreTrainedConfig
ParakeetRNNTConfig = ParakeetTDTConfig = PatchTSMixerConfig = PatchTSTConfig = PreTrainedConfig
PeAudioConfig = PeAudioEncoderConfig = PeAudioVideoConfig = PeAudioVideoEncoderConfig = PreTrainedConfig
PeVideoConfig = PeVideoEncoderConfig = PreTrainedConfig
PerceptionLMConfig = PersimmonConfig = Phi3Config = Phi4MultimodalAudioConfig = PreTrainedConfig
Phi4MultimodalConfig = Phi4MultimodalVisionConfig = PhiConfig = PhimoeConfig = PreTrainedConfig
Pix2StructConfig = Pix2StructTextConfig = Pix2StructVisionConfig = PixioConfig = PreTrainedConfig
PixtralVisionConfig = PocketTTSAudioTokenizerConfig = PreTrainedConfig
PocketTTSAudioTokenizerDecoderConfig = PocketTTSAudioTokenizerEncoderConfig = PreTrainedConfig
PocketTTSConfig = PocketTTSFlowHeadConfig = PoolFormerConfig = Pop2PianoConfig = PreTrainedConfig
PromptDepthAnythingConfig = PvtConfig = PvtV2Config = QianfanOCRConfig = PreTrainedConfig
QianfanOCRVisionConfig = Qwen2AudioConfig = Qwen2AudioEncoderConfig = Qwen2Config = PreTrainedConfig
Qwen2MoeConfig = Qwen2VLConfig = Qwen2VLTextConfig = Qwen2VLVisionConfig = PreTrainedConfig
Qwen2_5OmniAudioEncoderConfig = Qwen2_5OmniBigVGANConfig = Qwen2_5OmniConfig = PreTrainedConfig
Qwen2_5OmniDiTConfig = Qwen2_5OmniTalkerConfig = Qwen2_5OmniTextConfig = PreTrainedConfig
Qwen2_5OmniThinkerConfig = Qwen2_5OmniToken2WavConfig = Qwen2_5OmniVisionEncoderConfig = PreTrainedConfig
Qwen2_5_VLConfig = Qwen2_5_VLTextConfig = Qwen2_5_VLVisionConfig = Qwen3ASRConfig = PreTrainedConfig
Qwen3ASREncoderConfig = Qwen3Config = Qwen3MoeConfig = Qwen3NextConfig = PreTrainedConfig
Qwen3OmniMoeAudioEncoderConfig = Qwen3OmniMoeConfig = PreTrainedConfig
Qwen3OmniMoeTalkerCodePredictorConfig = Qwen3OmniMoeTalkerConfig = PreTrainedConfig
Qwen3OmniMoeTalkerTextConfig = Qwen3OmniMoeTextConfig = Qwen3OmniMoeThinkerConfig = PreTrainedConfig
Qwen3OmniMoeVisionEncoderConfig = Qwen3VLConfig = Qwen3VLMoeConfig = Qwen3VLMoeTextConfig = PreTrainedConfig
Qwen3VLMoeVisionConfig = Qwen3VLTextConfig = Qwen3VLVisionConfig = Qwen3_5Config = PreTrainedConfig
Qwen3_5MoeConfig = Qwen3_5MoeTextConfig = Qwen3_5MoeVisionConfig = Qwen3_5TextConfig = PreTrainedConfig
Qwen3_5VisionConfig = Qwen4ExpConfig = Qwen4ExpTextConfig = Qwen4ExpVisionConfig = PreTrainedConfig
RTDetrConfig = RTDetrResNetConfig = RTDetrV2Config = RadioConfig = RagConfig = PreTrainedConfig
RecurrentGemmaConfig = ReformerConfig = RegNetConfig = RemBertConfig = ResNetConfig = PreTrainedConfig
RfDetrConfig = RfDetrDinov2Config = PreTrainedConfig
RwkvConfig = SLANeXtConfig = PreTrainedConfig
SLANeXtVisionConfig = SLANetConfig = Sam2Config = Sam2HieraDetConfig = PreTrainedConfig
Sam2MaskDecoderConfig = Sam2PromptEncoderConfig = Sam2VideoConfig = PreTrainedConfig
Sam2VideoMaskDecoderConfig = Sam2VideoPromptEncoderConfig = Sam2VisionConfig = Sam3Config = PreTrainedConfig
Sam3DETRDecoderConfig = Sam3DETREncoderConfig = Sam3GeometryEncoderConfig = PreTrainedConfig
Sam3LiteTextConfig = Sam3LiteTextDETRDecoderConfig = Sam3LiteTextDETREncoderConfig = PreTrainedConfig
Sam3LiteTextGeometryEncoderConfig = Sam3LiteTextMaskDecoderConfig = PreTrainedConfig
Sam3LiteTextTextConfig = Sam3MaskDecoderConfig = Sam3TrackerConfig = PreTrainedConfig
Sam3TrackerMaskDecoderConfig = Sam3TrackerPromptEncoderConfig = Sam3TrackerVideoConfig = PreTrainedConfig
Sam3TrackerVideoMaskDecoderConfig = Sam3TrackerVideoPromptEncoderConfig = Sam3ViTConfig = PreTrainedConfig
Sam3VideoConfig = Sam3VisionConfig = SamConfig = SamHQConfig = SamHQMaskDecoderConfig = PreTrainedConfig
SamHQPromptEncoderConfig = SamHQVisionConfig = SamMaskDecoderConfig = PreTrainedConfig
SamPromptEncoderConfig = SamVisionConfig = Sapiens2Config = Sapiens2HeadConfig = PreTrainedConfig
SeamlessM4TConfig = SeamlessM4Tv2Config = SeedOssConfig = SegGptConfig = PreTrainedConfig
ShieldGemma2Config = Siglip2Config = Siglip2TextConfig = Siglip2VisionConfig = PreTrainedConfig
SiglipConfig = SiglipTextConfig = SiglipVisionConfig = SmolLM3Config = SmolVLMConfig = PreTrainedConfig
SmolVLMVisionConfig = SolarOpenConfig = SpeechEncoderDecoderConfig = PreTrainedConfig
SpeechT5Config = SpeechT5HifiGanConfig = PreTrainedConfig
StableLmConfig = Starcoder2Config = Step3p7Config = Step3p7TextConfig = PreTrainedConfig
Step3p7VisionConfig = SuperGlueConfig = SuperPointConfig = SwiftFormerConfig = PreTrainedConfig
Swin2SRConfig = PreTrainedConfig
T5Gemma2Config = T5Gemma2DecoderConfig = T5Gemma2EncoderConfig = T5Gemma2TextConfig = PreTrainedConfig
T5GemmaConfig = T5GemmaModuleConfig = PreTrainedConfig
TextNetConfig = TimeSeriesTransformerConfig = TimesFm2_5Config = TimesFmConfig = PreTrainedConfig
TimesformerConfig = TimmBackboneConfig = TimmWrapperConfig = Tipsv2Config = PreTrainedConfig
Tipsv2DptConfig = Tipsv2TextConfig = Tipsv2VisionConfig = TvpConfig = PreTrainedConfig
UVDocBackboneConfig = UVDocConfig = UdopConfig = UltraVBertConfig = PreTrainedConfig
UltrabertConfig = UnivNetConfig = PreTrainedConfig
UnlimitedOcrConfig = UnlimitedOcrSamVisionConfig = UnlimitedOcrTextConfig = PreTrainedConfig
UnlimitedOcrVisionConfig = UnlimitedOcrVisionEncoderConfig = UperNetConfig = VJEPA2Config = PreTrainedConfig
VaultGemmaConfig = ViTConfig = ViTMAEConfig = ViTMSNConfig = PreTrainedConfig
VibeVoiceAcousticTokenizerConfig = VibeVoiceAcousticTokenizerDecoderConfig = PreTrainedConfig
VibeVoiceAcousticTokenizerEncoderConfig = VibeVoiceAsrConfig = VibeVoiceConfig = PreTrainedConfig
VibeVoiceDiffusionHeadConfig = VideoLlama3Config = VideoLlama3VisionConfig = PreTrainedConfig
VideoLlavaConfig = VideoMAEConfig = VideoPrismConfig = VideoPrismTextConfig = PreTrainedConfig
VideoPrismVisionConfig = VideomtConfig = VipLlavaConfig = PreTrainedConfig
VisionEncoderDecoderConfig = VisionTextDualEncoderConfig = PreTrainedConfig
VitDetConfig = VitMatteConfig = VitPoseBackboneConfig = VitPoseConfig = VitsConfig = PreTrainedConfig
VivitConfig = VoxtralConfig = VoxtralEncoderConfig = VoxtralRealtimeConfig = PreTrainedConfig
VoxtralRealtimeEncoderConfig = VoxtralRealtimeTextConfig = PreTrainedConfig
WhisperConfig = XCLIPConfig = PreTrainedConfig
XCLIPTextConfig = XCLIPVisionConfig = PreTrainedConfig
Xcodec2Config = XcodecConfig = PreTrainedConfig
YolosConfig = YoutuConfig = Zamba2Config = ZambaConfig = ZayaConfig = PreTrainedConfig
ZoeDepthConfig = xLSTMConfig = PreTrainedConfig

AlbertTokenizer = AlbertTokenizerFast = AutoTokenizer = AutoTokenizerFast = PreTrainedTokenizer
BartTokenizer = BartTokenizerFast = BarthezTokenizer = BarthezTokenizerFast = PreTrainedTokenizer
BartphoTokenizer = BartphoTokenizerFast = BasicTokenizer = BasicTokenizerFast = PreTrainedTokenizer
BertGenerationTokenizer = BertGenerationTokenizerFast = BertJapaneseTokenizer = PreTrainedTokenizer
BertJapaneseTokenizerFast = BertTokenizer = BertTokenizerFast = BertweetTokenizer = PreTrainedTokenizer
BertweetTokenizerFast = BigBirdTokenizer = BigBirdTokenizerFast = BioGptTokenizer = PreTrainedTokenizer
BioGptTokenizerFast = BlenderbotSmallTokenizer = BlenderbotSmallTokenizerFast = PreTrainedTokenizer
BlenderbotTokenizer = BlenderbotTokenizerFast = ByT5Tokenizer = ByT5TokenizerFast = PreTrainedTokenizer
CLIPTokenizer = CLIPTokenizerFast = CTRLTokenizer = CTRLTokenizerFast = PreTrainedTokenizer
CamembertTokenizer = CamembertTokenizerFast = CanineTokenizer = CanineTokenizerFast = PreTrainedTokenizer
CharacterTokenizer = CharacterTokenizerFast = ClvpTokenizer = ClvpTokenizerFast = PreTrainedTokenizer
CodeGenTokenizer = CodeGenTokenizerFast = CodeLlamaTokenizer = CodeLlamaTokenizerFast = PreTrainedTokenizer
CohereTokenizer = CohereTokenizerFast = ConvBertTokenizer = ConvBertTokenizerFast = PreTrainedTokenizer
CpmAntTokenizer = CpmAntTokenizerFast = CpmTokenizer = CpmTokenizerFast = PreTrainedTokenizer
DPRContextEncoderTokenizer = DPRContextEncoderTokenizerFast = PreTrainedTokenizer
DPRQuestionEncoderTokenizer = DPRQuestionEncoderTokenizerFast = DPRReaderTokenizer = PreTrainedTokenizer
DPRReaderTokenizerFast = DebertaTokenizer = DebertaTokenizerFast = DebertaV2Tokenizer = PreTrainedTokenizer
DebertaV2TokenizerFast = DiaTokenizer = DiaTokenizerFast = DistilBertTokenizer = PreTrainedTokenizer
DistilBertTokenizerFast = EsmTokenizer = EsmTokenizerFast = EsmcTokenizer = PreTrainedTokenizer
EsmcTokenizerFast = FNetTokenizer = FNetTokenizerFast = FSMTTokenizer = PreTrainedTokenizer
FSMTTokenizerFast = FastSpeech2ConformerTokenizer = FastSpeech2ConformerTokenizerFast = PreTrainedTokenizer
FlaubertTokenizer = FlaubertTokenizerFast = FunnelTokenizer = FunnelTokenizerFast = PreTrainedTokenizer
GPT2Tokenizer = GPT2TokenizerFast = GPTNeoXJapaneseTokenizer = PreTrainedTokenizer
GPTNeoXJapaneseTokenizerFast = GPTNeoXTokenizer = GPTNeoXTokenizerFast = PreTrainedTokenizer
GPTSw3Tokenizer = GPTSw3TokenizerFast = GemmaTokenizer = GemmaTokenizerFast = PreTrainedTokenizer
HerbertTokenizer = HerbertTokenizerFast = LasrTokenizer = LasrTokenizerFast = PreTrainedTokenizer
LayoutLMv2Tokenizer = LayoutLMv2TokenizerFast = LayoutLMv3Tokenizer = PreTrainedTokenizer
LayoutLMv3TokenizerFast = LayoutXLMTokenizer = LayoutXLMTokenizerFast = LlamaTokenizer = PreTrainedTokenizer
LlamaTokenizerFast = LukeTokenizer = LukeTokenizerFast = M2M100Tokenizer = PreTrainedTokenizer
M2M100TokenizerFast = MBart50Tokenizer = MBart50TokenizerFast = MBartTokenizer = PreTrainedTokenizer
MBartTokenizerFast = MLukeTokenizer = MLukeTokenizerFast = MPNetTokenizer = PreTrainedTokenizer
MPNetTokenizerFast = MarianTokenizer = MarianTokenizerFast = MarkupLMTokenizer = PreTrainedTokenizer
MarkupLMTokenizerFast = MecabTokenizer = MecabTokenizerFast = MgpstrTokenizer = PreTrainedTokenizer
MgpstrTokenizerFast = MobileBertTokenizer = MobileBertTokenizerFast = MyT5Tokenizer = PreTrainedTokenizer
MyT5TokenizerFast = NllbTokenizer = NllbTokenizerFast = NougatTokenizer = PreTrainedTokenizer
NougatTokenizerFast = OpenAIGPTTokenizer = OpenAIGPTTokenizerFast = PLBartTokenizer = PreTrainedTokenizer
PLBartTokenizerFast = ParakeetTokenizer = ParakeetTokenizerFast = PegasusTokenizer = PreTrainedTokenizer
PegasusTokenizerFast = PerceiverTokenizer = PerceiverTokenizerFast = PhobertTokenizer = PreTrainedTokenizer
PhobertTokenizerFast = Pop2PianoTokenizer = Pop2PianoTokenizerFast = PreTrainedTokenizer
ProphetNetTokenizer = ProphetNetTokenizerFast = Qwen2Tokenizer = Qwen2TokenizerFast = PreTrainedTokenizer
Qwen3_5Tokenizer = Qwen3_5TokenizerFast = RagTokenizer = RagTokenizerFast = PreTrainedTokenizer
ReformerTokenizer = ReformerTokenizerFast = RemBertTokenizer = RemBertTokenizerFast = PreTrainedTokenizer
RoCBertTokenizer = RoCBertTokenizerFast = RoFormerTokenizer = RoFormerTokenizerFast = PreTrainedTokenizer
RobertaTokenizer = RobertaTokenizerFast = SeamlessM4TTokenizer = PreTrainedTokenizer
SeamlessM4TTokenizerFast = Siglip2Tokenizer = Siglip2TokenizerFast = SiglipTokenizer = PreTrainedTokenizer
SiglipTokenizerFast = Speech2TextTokenizer = Speech2TextTokenizerFast = PreTrainedTokenizer
SpeechT5Tokenizer = SpeechT5TokenizerFast = SplinterTokenizer = SplinterTokenizerFast = PreTrainedTokenizer
SqueezeBertTokenizer = SqueezeBertTokenizerFast = T5Tokenizer = T5TokenizerFast = PreTrainedTokenizer
TapasTokenizer = TapasTokenizerFast = Tipsv2Tokenizer = Tipsv2TokenizerFast = PreTrainedTokenizer
UdopTokenizer = UdopTokenizerFast = VideoPrismTokenizer = VideoPrismTokenizerFast = PreTrainedTokenizer
VitsTokenizer = VitsTokenizerFast = Wav2Vec2CTCTokenizer = Wav2Vec2CTCTokenizerFast = PreTrainedTokenizer
Wav2Vec2PhonemeCTCTokenizer = Wav2Vec2PhonemeCTCTokenizerFast = WhisperTokenizer = PreTrainedTokenizer
WhisperTokenizerFast = WordpieceTokenizer = WordpieceTokenizerFast = XGLMTokenizer = PreTrainedTokenizer
XGLMTokenizerFast = XLMRobertaTokenizer = XLMRobertaTokenizerFast = XLMTokenizer = PreTrainedTokenizer
XLMTokenizerFast = XLNetTokenizer = XLNetTokenizerFast = PreTrainedTokenizer

ASTFeatureExtractor = AlignProcessor = AltCLIPProcessor = AriaImageProcessor = ProcessorMixin
AriaProcessor = AudioFlamingo3Processor = AutoFeatureExtractor = AutoImageProcessor = ProcessorMixin
AutoProcessor = AutoVideoProcessor = AyaVisionProcessor = BarkProcessor = ProcessorMixin
BeitImageProcessor = BitImageProcessor = Blip2Processor = BlipImageProcessor = ProcessorMixin
BlipProcessor = BridgeTowerImageProcessor = BridgeTowerProcessor = BrosProcessor = ProcessorMixin
CHMv2ImageProcessor = CLIPImageProcessor = CLIPProcessor = CLIPSegProcessor = ProcessorMixin
CanaryProcessor = ChameleonImageProcessor = ChameleonProcessor = ChineseCLIPImageProcessor = ProcessorMixin
ChineseCLIPProcessor = ClapFeatureExtractor = ClapProcessor = ClvpFeatureExtractor = ProcessorMixin
ClvpProcessor = Cohere2VisionImageProcessor = Cohere2VisionProcessor = ProcessorMixin
CohereAsrFeatureExtractor = CohereAsrProcessor = CohereCompassImageProcessor = ProcessorMixin
CohereCompassProcessor = CohereCompassVideoProcessor = ColModernVBertProcessor = ProcessorMixin
ColPaliProcessor = ColQwen2Processor = ConditionalDetrImageProcessor = ProcessorMixin
ConvNextImageProcessor = Cosmos3EdgeImageProcessor = Cosmos3EdgeProcessor = ProcessorMixin
Cosmos3EdgeVideoProcessor = CsmProcessor = DINOv3ViTImageProcessor = DPTImageProcessor = ProcessorMixin
DacFeatureExtractor = DeepseekOcr2ImageProcessor = DeepseekOcr2Processor = ProcessorMixin
DeepseekVLHybridImageProcessor = DeepseekVLHybridProcessor = DeepseekVLImageProcessor = ProcessorMixin
DeepseekVLProcessor = DeformableDetrImageProcessor = DeiTImageProcessor = ProcessorMixin
DepthProImageProcessor = DetrImageProcessor = DiaFeatureExtractor = DiaProcessor = ProcessorMixin
DonutImageProcessor = DonutProcessor = Dots3NoteFeatureExtractor = Dots3NoteProcessor = ProcessorMixin
EfficientLoFTRImageProcessor = EfficientNetImageProcessor = EmbeddingGemma2Processor = ProcessorMixin
EmbeddingGemma2VideoProcessor = Emu3ImageProcessor = Emu3Processor = ProcessorMixin
EncodecFeatureExtractor = EomtImageProcessor = Ernie4_5_VLMoeImageProcessor = ProcessorMixin
Ernie4_5_VLMoeProcessor = Ernie4_5_VLMoeVideoProcessor = Ernie4_5_VL_MoeImageProcessor = ProcessorMixin
EvollaProcessor = Exaone4_5_Processor = FlavaImageProcessor = FlavaProcessor = ProcessorMixin
Florence2Processor = FunAsrNanoFeatureExtractor = FunAsrNanoProcessor = FuyuImageProcessor = ProcessorMixin
FuyuProcessor = GLPNImageProcessor = Gemma3ImageProcessor = Gemma3Processor = ProcessorMixin
Gemma3nAudioFeatureExtractor = Gemma3nProcessor = Gemma4AudioFeatureExtractor = ProcessorMixin
Gemma4ImageProcessor = Gemma4Processor = Gemma4UnifiedAudioFeatureExtractor = ProcessorMixin
Gemma4UnifiedImageProcessor = Gemma4UnifiedProcessor = Gemma4UnifiedVideoProcessor = ProcessorMixin
Gemma4VideoProcessor = GitProcessor = Glm46VImageProcessor = Glm46VProcessor = ProcessorMixin
Glm46VVideoProcessor = Glm4vImageProcessor = Glm4vProcessor = Glm4vVideoProcessor = ProcessorMixin
Glm5NextImageProcessor = Glm5NextProcessor = Glm5NextVideoProcessor = GlmAsrProcessor = ProcessorMixin
GlmImageImageProcessor = GlmImageProcessor = GlmgaImageProcessor = GlmgaVideoProcessor = ProcessorMixin
GotOcr2ImageProcessor = GotOcr2Processor = Granite4VisionProcessor = ProcessorMixin
GraniteDoclingImageProcessor = GraniteDoclingProcessor = GraniteSpeech5FeatureExtractor = ProcessorMixin
GraniteSpeech5Processor = GraniteSpeechFeatureExtractor = GraniteSpeechProcessor = ProcessorMixin
GroundingDinoImageProcessor = GroundingDinoProcessor = HiggsAudioV2Processor = ProcessorMixin
HunYuanVLImageProcessor = HunYuanVLProcessor = HyperCLOVAXVisionV2Processor = ProcessorMixin
Idefics2ImageProcessor = Idefics2Processor = Idefics3ImageProcessor = Idefics3Processor = ProcessorMixin
IdeficsImageProcessor = IdeficsProcessor = ImageGPTImageProcessor = Inkling2ImageProcessor = ProcessorMixin
Inkling2Processor = InklingFeatureExtractor = InklingImageProcessor = InklingProcessor = ProcessorMixin
InstructBlipProcessor = InstructBlipVideoProcessor = InstructBlipVideoVideoProcessor = ProcessorMixin
InternVLProcessor = InternVLVideoProcessor = JanusImageProcessor = JanusProcessor = ProcessorMixin
Kimi_K25ImageProcessor = Kimi_K25Processor = Kimi_K25VideoProcessor = Kosmos2Processor = ProcessorMixin
Kosmos2_5ImageProcessor = Kosmos2_5Processor = KyutaiSpeechToTextFeatureExtractor = ProcessorMixin
KyutaiSpeechToTextProcessor = LasrFeatureExtractor = LasrProcessor = ProcessorMixin
LayoutLMv2ImageProcessor = LayoutLMv2Processor = LayoutLMv3ImageProcessor = ProcessorMixin
LayoutLMv3Processor = LayoutXLMProcessor = LevitImageProcessor = Lfm2VlImageProcessor = ProcessorMixin
Lfm2VlProcessor = Lfm3VlProcessor = LightGlueImageProcessor = LightOnOcrProcessor = ProcessorMixin
LinearTemperatureScheduleLogitsProcessor = Llama4ImageProcessor = Llama4Processor = ProcessorMixin
LlavaImageProcessor = LlavaNextImageProcessor = LlavaNextProcessor = ProcessorMixin
LlavaNextVideoProcessor = LlavaNextVideoVideoProcessor = LlavaOnevisionImageProcessor = ProcessorMixin
LlavaOnevisionProcessor = LlavaOnevisionVideoProcessor = LlavaProcessor = ProcessorMixin
MarkupLMFeatureExtractor = MarkupLMProcessor = Mask2FormerImageProcessor = ProcessorMixin
MaskFormerImageProcessor = MgpstrProcessor = MiniCPMOcrImageProcessor = MiniCPMOcrProcessor = ProcessorMixin
MiniCPMOcrVideoProcessor = MiniCPMV4_6ImageProcessor = MiniCPMV4_6Processor = ProcessorMixin
MiniCPMV4_6VideoProcessor = MiniCPMV4_7Processor = MiniMaxM3VLImageProcessor = ProcessorMixin
MiniMaxM3VLProcessor = MiniMaxM3VLVideoProcessor = MllamaImageProcessor = MllamaProcessor = ProcessorMixin
MobileNetV1ImageProcessor = MobileNetV2ImageProcessor = MobileViTImageProcessor = ProcessorMixin
Molmo2ImageProcessor = Molmo2Processor = Molmo2VideoProcessor = MoonshineStreamingProcessor = ProcessorMixin
MossTranscribeDiarizeFeatureExtractor = MossTranscribeDiarizeProcessor = ProcessorMixin
MuseGlimmerImageProcessor = MuseGlimmerProcessor = MuseGlimmerVideoProcessor = ProcessorMixin
MuseSparkFeatureExtractor = MuseSparkProcessor = MusicFlamingoProcessor = ProcessorMixin
MusicgenMelodyFeatureExtractor = MusicgenMelodyProcessor = MusicgenProcessor = ProcessorMixin
Nemotron3DiarizationProcessor = Nemotron3_5AsrProcessor = Nemotron3_5TranscribeProcessor = ProcessorMixin
NemotronAsrStreamingFeatureExtractor = NemotronAsrStreamingProcessor = ProcessorMixin
NemotronH_Omni_Reasoning_V3ImageProcessor = NemotronH_Omni_Reasoning_V3Processor = ProcessorMixin
NemotronH_Omni_Reasoning_V3VideoProcessor = NeoMMEImageProcessor = NeoMMEProcessor = ProcessorMixin
NeuCodecFeatureExtractor = NougatImageProcessor = NougatProcessor = OmDetTurboProcessor = ProcessorMixin
OneFormerImageProcessor = OneFormerProcessor = Ovis2ImageProcessor = Ovis2Processor = ProcessorMixin
OwlViTImageProcessor = OwlViTProcessor = Owlv2ImageProcessor = Owlv2Processor = ProcessorMixin
PI0ImageProcessor = PI0Processor = PPChart2TableImageProcessor = PPChart2TableProcessor = ProcessorMixin
PPDocLayoutV2ImageProcessor = PPDocLayoutV3ImageProcessor = PPDocLayoutV4ImageProcessor = ProcessorMixin
PPFormulaNetImageProcessor = PPFormulaNetProcessor = PPLCNetImageProcessor = ProcessorMixin
PPOCRV5ServerDetImageProcessor = PPOCRV5ServerRecImageProcessor = ProcessorMixin
PPOCRV6SmallRecImageProcessor = PaddleOCRVLImageProcessor = PaddleOCRVLProcessor = ProcessorMixin
PaliGemmaProcessor = ParakeetFeatureExtractor = ParakeetProcessor = PeAudioFeatureExtractor = ProcessorMixin
PeAudioProcessor = PeAudioVideoProcessor = PeVideoProcessor = PeVideoVideoProcessor = ProcessorMixin
PerceiverImageProcessor = PerceptionLMImageProcessor = PerceptionLMProcessor = ProcessorMixin
PerceptionLMVideoProcessor = Phi4MultimodalFeatureExtractor = Phi4MultimodalImageProcessor = ProcessorMixin
Phi4MultimodalProcessor = Pix2StructImageProcessor = Pix2StructProcessor = ProcessorMixin
PixtralImageProcessor = PixtralProcessor = PocketTTSFeatureExtractor = PocketTTSProcessor = ProcessorMixin
PoolFormerImageProcessor = Pop2PianoFeatureExtractor = Pop2PianoProcessor = ProcessorMixin
PromptDepthAnythingImageProcessor = PvtImageProcessor = QianfanOCRProcessor = ProcessorMixin
Qwen2AudioProcessor = Qwen2VLImageProcessor = Qwen2VLProcessor = Qwen2VLVideoProcessor = ProcessorMixin
Qwen2_5OmniProcessor = Qwen2_5_VLProcessor = Qwen3ASRFeatureExtractor = Qwen3ASRProcessor = ProcessorMixin
Qwen3OmniMoeProcessor = Qwen3VLProcessor = Qwen3VLVideoProcessor = RTDetrImageProcessor = ProcessorMixin
RfDetrImageProcessor = SLANeXtImageProcessor = Sam2ImageProcessor = Sam2Processor = ProcessorMixin
Sam2VideoProcessor = Sam2VideoVideoProcessor = Sam3ImageProcessor = Sam3Processor = ProcessorMixin
Sam3TrackerProcessor = Sam3TrackerVideoProcessor = Sam3VideoProcessor = SamHQProcessor = ProcessorMixin
SamImageProcessor = SamProcessor = Sapiens2ImageProcessor = SeamlessM4TFeatureExtractor = ProcessorMixin
SeamlessM4TProcessor = SegGptImageProcessor = SegformerImageProcessor = ProcessorMixin
ShieldGemma2Processor = Siglip2ImageProcessor = Siglip2Processor = SiglipImageProcessor = ProcessorMixin
SiglipProcessor = SmolVLMImageProcessor = SmolVLMProcessor = SmolVLMVideoProcessor = ProcessorMixin
Speech2TextFeatureExtractor = Speech2TextProcessor = SpeechT5FeatureExtractor = ProcessorMixin
SpeechT5Processor = Step3p7ImageProcessor = Step3p7Processor = SuperGlueImageProcessor = ProcessorMixin
SuperPointImageProcessor = Swin2SRImageProcessor = TextNetImageProcessor = ProcessorMixin
TimesformerVideoProcessor = TimmWrapperImageProcessor = Tipsv2DptImageProcessor = ProcessorMixin
Tipsv2ImageProcessor = Tipsv2Processor = TrOCRProcessor = TvpImageProcessor = TvpProcessor = ProcessorMixin
UVDocImageProcessor = UdopProcessor = UltraVBertImageProcessor = UnivNetFeatureExtractor = ProcessorMixin
UnlimitedOcrImageProcessor = UnlimitedOcrProcessor = VJEPA2VideoProcessor = ProcessorMixin
ViTImageProcessor = VibeVoiceAcousticTokenizerFeatureExtractor = VibeVoiceAsrProcessor = ProcessorMixin
VibeVoiceProcessor = VideoLlama3ImageProcessor = VideoLlama3Processor = ProcessorMixin
VideoLlama3VideoProcessor = VideoLlavaImageProcessor = VideoLlavaProcessor = ProcessorMixin
VideoLlavaVideoProcessor = VideoMAEImageProcessor = VideoMAEVideoProcessor = ProcessorMixin
VideoPrismProcessor = VideomtVideoProcessor = ViltImageProcessor = ViltProcessor = ProcessorMixin
VisionTextDualEncoderProcessor = VitMatteImageProcessor = VitPoseImageProcessor = ProcessorMixin
VivitImageProcessor = VivitVideoProcessor = VoxtralProcessor = ProcessorMixin
VoxtralRealtimeFeatureExtractor = VoxtralRealtimeProcessor = Wav2Vec2BertProcessor = ProcessorMixin
Wav2Vec2FeatureExtractor = Wav2Vec2Processor = WhisperFeatureExtractor = WhisperProcessor = ProcessorMixin
XCLIPProcessor = Xcodec2FeatureExtractor = YolosImageProcessor = ZoeDepthImageProcessor = ProcessorMixin
