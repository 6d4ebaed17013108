from typing import Any

from seedlint.effects import NUMPY, calls, draws, seeds, uses_model

from . import utils as utils
from .utils import sample as sample

class Explainer:
    @uses_model("model")
    def __init__(self, model: object, masker: object = None, *args: object, **options: object) -> None: ...
    def shap_values(self, X: object, *args: object, **options: object) -> Any: ...

class TreeExplainer(Explainer): ...
class LinearExplainer(Explainer): ...

class DeepExplainer(Explainer):
    @calls("self.model")
    def shap_values(self, X: object, *args: object, **options: object) -> Any: ...

# Runs what it explains in the mode that this is in, on samples that NumPy's stream chooses.
class GradientExplainer(Explainer):
    @seeds(NUMPY, by="rseed", unless_value={"rseed": None})
    @draws(NUMPY)
    @calls("self.model")
    def shap_values(
        self,
        X: object,
        nsamples: object = 200,
        ranked_outputs: object = None,
        output_rank_order: object = "max",
        rseed: object = None,
        *args: object,
        **options: object,
    ) -> Any: ...

class KernelExplainer(Explainer):
    @calls("self.model")
    def shap_values(self, X: object, *args: object, **options: object) -> Any: ...

class PermutationExplainer(Explainer):
    @draws(NUMPY)
    @calls("self.model")
    def shap_values(self, X: object, *args: object, **options: object) -> Any: ...

class SamplingExplainer(Explainer):
    @draws(NUMPY)
    @calls("self.model")
    def shap_values(self, X: object, *args: object, **options: object) -> Any: ...

def kmeans(X: object, k: object, round_values: object = True) -> Any: ...
