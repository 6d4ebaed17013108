"""Calls of neuralforecast, whose models seed before they draw their weights."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "neuralforecast"
PATIENCE = 120
PREAMBLE = """
import logging
import pandas as pd
from neuralforecast import NeuralForecast, models
logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
rows = pd.DataFrame(
    {"unique_id": 1, "ds": pd.date_range("2020-01-01", periods=30), "y": [float(i % 7) for i in range(30)]}
)
few = dict(h=2, input_size=4)
quiet = dict(max_steps=1, enable_progress_bar=False, logger=False, enable_checkpointing=False)
"""
_OF_ONE = (
    "RNN",
    "GRU",
    "LSTM",
    "TCN",
    "DeepAR",
    "DilatedRNN",
    "MLP",
    "NHITS",
    "NBEATS",
    "NBEATSx",
    "DLinear",
    "NLinear",
    "TFT",
    "VanillaTransformer",
    "Informer",
    "Autoformer",
    "PatchTST",
    "FEDformer",
    "BiTCN",
    "TiDE",
    "DeepNPTS",
    "KAN",
)
_OF_MANY = (
    "StemGNN",
    "TSMixer",
    "TSMixerx",
    "MLPMultivariate",
    "iTransformer",
    "SOFTS",
    "TimeMixer",
    "RMoK",
    "TimeXer",
)
_FORECAST = "NeuralForecast(models=[models.MLP(**few, **quiet)], freq='D')"
FORMS = [
    Form("neuralforecast.models.NHITS", "models.NHITS(**few, random_seed=7)"),
    Form(
        "neuralforecast.NeuralForecast",
        "NeuralForecast(models=[net], freq='D')",
        setup="net = models.MLP(**few)",
    ),
    Form("neuralforecast.NeuralForecast.fit", "it.fit(rows)", _FORECAST),
    Form(
        "neuralforecast.NeuralForecast.predict",
        "it.predict()",
        "fitted",
        f"fitted = {_FORECAST}\nfitted.fit(rows)",
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield the models."""
    for name in _OF_ONE:
        yield Form(f"neuralforecast.models.{name}", f"models.{name}(**few)")
    for name in _OF_MANY:
        yield Form(f"neuralforecast.models.{name}", f"models.{name}(**few, n_series=2)")
