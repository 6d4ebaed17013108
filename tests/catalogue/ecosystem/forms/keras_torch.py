"""Calls of Keras 3 on PyTorch: what is the same on every backend."""

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms.keras import FORMS as _ALL
from tests.catalogue.ecosystem.forms.keras import PREAMBLE, TENSORFLOW, enumerated

__all__ = ["DISTRIBUTION", "ELSEWHERE", "ENVIRONMENT", "FORMS", "PREAMBLE", "enumerated"]

DISTRIBUTION = "keras"
ENVIRONMENT = {"KERAS_BACKEND": "torch"}
#: Streams that the same calls touch on other backends, where they have rows of their own.
ELSEWHERE = ("tensorflow",)
FORMS = [
    *(form for form in _ALL if form not in TENSORFLOW),
    Form("keras.Model.train_on_batch", "it.train_on_batch(x, y)", "sequential()"),
    Form("keras.Model.fit", "it.fit(x, y, verbose=0)", "sequential()"),
    Form("keras.Model.fit", "it.fit(x, y, verbose=0, shuffle=False)", "sequential()"),
]
