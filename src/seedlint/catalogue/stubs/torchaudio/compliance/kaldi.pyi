from torch import Tensor

from seedlint.effects import TORCH, draws

@draws(TORCH, unless_value={"dither": (0, 0.0)})
def fbank(waveform: Tensor, *args: object, dither: object = 0.0, **kwargs: object) -> Tensor: ...
@draws(TORCH, unless_value={"dither": (0, 0.0)})
def mfcc(waveform: Tensor, *args: object, dither: object = 0.0, **kwargs: object) -> Tensor: ...
@draws(TORCH, unless_value={"dither": (0, 0.0)})
def spectrogram(waveform: Tensor, *args: object, dither: object = 0.0, **kwargs: object) -> Tensor: ...
