"""Calls of TabNet: its constructors seed, and so does fitting."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pytorch-tabnet"
PREAMBLE = """
import numpy as np
import pytorch_tabnet.multitask, pytorch_tabnet.pretraining
from pytorch_tabnet import tab_model
x = np.random.RandomState(0).rand(40, 3).astype("float32")
y = np.arange(40) % 2
brief = dict(max_epochs=1, batch_size=16, virtual_batch_size=8)
def fitted():
    made = tab_model.TabNetClassifier(verbose=0)
    made.fit(x, y, **brief)
    return made
"""
_MODEL = "pytorch_tabnet.tab_model"
FORMS = [
    *(
        Form(f"{_MODEL}.{name}", f"tab_model.{name}({given})")
        for name in ("TabNetClassifier", "TabNetRegressor")
        for given in ("verbose=0", "verbose=0, seed=3")
    ),
    Form(
        "pytorch_tabnet.multitask.TabNetMultiTaskClassifier",
        "pytorch_tabnet.multitask.TabNetMultiTaskClassifier(verbose=0)",
    ),
    Form(
        "pytorch_tabnet.pretraining.TabNetPretrainer",
        "pytorch_tabnet.pretraining.TabNetPretrainer(verbose=0)",
    ),
    Form(f"{_MODEL}.TabNetClassifier.fit", "it.fit(x, y, **brief)", "tab_model.TabNetClassifier(verbose=0)"),
    *(
        Form(
            f"{_MODEL}.TabNetClassifier.{name}",
            f"it.{name}(x)",
            "fitted()",
        )
        for name in ("predict", "predict_proba", "explain")
    ),
]
