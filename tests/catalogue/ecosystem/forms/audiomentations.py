"""Calls of audiomentations."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "audiomentations"
PREAMBLE = """
import audiomentations, numpy as np
from audiomentations import *
wave = np.sin(np.arange(8000, dtype="float32") / 7)
"""
_PLAIN = (
    "AddColorNoise AdjustDuration AirAbsorption Aliasing BandPassFilter BandStopFilter BitCrush Clip ClippingDistortion Gain "
    "GainTransition HighPassFilter HighShelfFilter LowPassFilter LowShelfFilter Normalize Padding PeakingFilter PitchShift "
    "PolarityInversion RepeatPart Resample Reverse SevenBandParametricEQ Shift TanhDistortion TimeMask TimeStretch Trim"
).split()
_CALL = "it(samples=wave, sample_rate=8000)"
FORMS = [
    *(
        Form(
            f"audiomentations.{name}.__call__",
            _CALL,
            f"{name}({'duration_seconds=0.5, ' * (name == 'AdjustDuration')}p=0.5)",
        )
        for name in _PLAIN
    ),
    Form("audiomentations.Gain", "Gain(p=1.0)"),
    Form("audiomentations.Gain.__call__", "it(wave, 8000)", "Gain(p=1.0)"),
    Form("audiomentations.AddGaussianNoise.__call__", _CALL, "AddGaussianNoise(p=1.0)"),
    Form("audiomentations.AddGaussianSNR.__call__", _CALL, "AddGaussianSNR(p=1.0)"),
    Form("audiomentations.Compose.__call__", _CALL, "Compose([Gain(p=0.5), Shift(p=1.0)])"),
    Form(
        "audiomentations.Compose.__call__",
        _CALL,
        "Compose([AddGaussianNoise(p=1.0), Shift(p=1.0)])",
        through=("numpy",),
    ),
    Form("audiomentations.OneOf.__call__", _CALL, "OneOf([Gain(p=1.0), Shift(p=1.0)])"),
    Form("audiomentations.SomeOf.__call__", _CALL, "SomeOf(1, [Gain(p=1.0), Shift(p=1.0)])"),
    Form("audiomentations.Lambda.__call__", _CALL, "Lambda(lambda samples, sample_rate: samples, p=1.0)"),
]
