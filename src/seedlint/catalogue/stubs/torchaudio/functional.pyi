from torch import Tensor

from seedlint.effects import TORCH, draws

@draws(TORCH)
def mask_along_axis(
    specgram: object, mask_param: object, mask_value: object, axis: object, p: object = 1.0
) -> Tensor: ...
@draws(TORCH)
def mask_along_axis_iid(
    specgrams: object, mask_param: object, mask_value: object, axis: object, p: object = 1.0
) -> Tensor: ...
@draws(TORCH)
def dither(waveform: object, density_function: object = "TPDF", noise_shaping: object = False) -> Tensor: ...
@draws(TORCH, when="rand_init")
def griffinlim(
    specgram: object,
    window: object,
    n_fft: object,
    hop_length: object,
    win_length: object,
    power: object,
    n_iter: object,
    momentum: object,
    length: object,
    rand_init: object,
) -> Tensor: ...
def phaser(waveform: object, sample_rate: object, *args: object, **kwargs: object) -> Tensor: ...
def lowpass_biquad(waveform: object, sample_rate: object, *args: object, **kwargs: object) -> Tensor: ...
def resample(
    waveform: object, orig_freq: object, new_freq: object, *args: object, **kwargs: object
) -> Tensor: ...
def add_noise(waveform: object, noise: object, snr: object, *args: object, **kwargs: object) -> Tensor: ...
def spectrogram(waveform: object, *args: object, **kwargs: object) -> Tensor: ...
