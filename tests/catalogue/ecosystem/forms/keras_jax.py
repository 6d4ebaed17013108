"""Calls of Keras 3 on JAX: what is the same on every backend."""

from tests.catalogue.ecosystem.forms.keras import FORMS as _ALL
from tests.catalogue.ecosystem.forms.keras import PREAMBLE, TENSORFLOW, enumerated

__all__ = ["DISTRIBUTION", "ELSEWHERE", "ENVIRONMENT", "FORMS", "PREAMBLE", "enumerated"]

DISTRIBUTION = "keras"
ENVIRONMENT = {"KERAS_BACKEND": "jax"}
#: Streams that the same calls touch on other backends, where they have rows of their own.
ELSEWHERE = ("tensorflow", "torch", "torch.cuda")
FORMS = [form for form in _ALL if form not in TENSORFLOW]
