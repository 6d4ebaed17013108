from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, unmeasured, wraps

@model
class Model(Module):
    """What every class of this module is."""
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class ConvTasNet(Model): ...

class Conformer(Model):
    @draws(TORCH)
    def __init__(
        self,
        input_dim: object,
        num_heads: object,
        ffn_dim: object,
        num_layers: object,
        depthwise_conv_kernel_size: object,
        dropout: object = 0.0,
        use_group_norm: object = False,
        convolution_first: object = False,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, input: object, lengths: object) -> object: ...

class DeepSpeech(Model):
    @draws(TORCH)
    def __init__(
        self, n_feature: object, n_hidden: object = 2048, n_class: object = 40, dropout: object = 0.0
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, x: object) -> object: ...

class Emformer(Model):
    @draws(TORCH)
    def __init__(
        self,
        input_dim: object,
        num_heads: object,
        ffn_dim: object,
        num_layers: object,
        segment_length: object,
        dropout: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, input: object, lengths: object) -> object: ...

class HDemucs(Model): ...
class Wav2Letter(Model): ...
class WaveRNN(Model): ...

# Its decoder drops something whether it trains or not.
class Tacotron2(Model):
    @draws(TORCH)
    def forward(self, *args: object, **kwargs: object) -> object: ...
    @unmeasured("torchaudio 2.11.0, source of torchaudio.models")
    @draws(TORCH)
    def infer(self, tokens: object, lengths: object = None) -> object: ...

@wraps("feature_extractor", "encoder", "aux")
class Wav2Vec2Model(Model):
    def __init__(self, feature_extractor: object, encoder: object, aux: object = None) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, waveforms: object, lengths: object = None) -> object: ...
    @draws(TORCH, when="self.training")
    def extract_features(self, waveforms: object, *args: object, **kwargs: object) -> object: ...

@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
class RNNT(Model): ...

@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
class SquimObjective(Model): ...

@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
class SquimSubjective(Model): ...

@builds(TORCH)
def wav2vec2_base(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@builds(TORCH)
def hubert_base(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@builds(TORCH)
def conv_tasnet_base(*args: object, **kwargs: object) -> Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wav2vec2_large(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wav2vec2_large_lv60k(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wav2vec2_model(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wav2vec2_xlsr_300m(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def hubert_large(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def hubert_xlarge(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@builds(TORCH)
def hubert_pretrain_base(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@builds(TORCH)
def wavlm_base(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wavlm_large(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def wavlm_model(*args: object, **kwargs: object) -> Wav2Vec2Model: ...
@builds(TORCH)
def hdemucs_low(*args: object, **kwargs: object) -> Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def hdemucs_medium(*args: object, **kwargs: object) -> Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def hdemucs_high(*args: object, **kwargs: object) -> Model: ...
@builds(TORCH)
def emformer_rnnt_base(*args: object, **kwargs: object) -> Model: ...
@unmeasured("torchaudio 2.11.0, source of torchaudio.models")
@builds(TORCH)
def emformer_rnnt_model(*args: object, **kwargs: object) -> Model: ...
@builds(TORCH)
def squim_objective_base(*args: object, **kwargs: object) -> Model: ...
@builds(TORCH)
def squim_subjective_base(*args: object, **kwargs: object) -> Model: ...
