"""Calls of skorch: its networks are built when they are fitted."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "skorch"
PREAMBLE = """
import numpy as np, torch, skorch, skorch.helper, skorch.callbacks, skorch.dataset, skorch.toy
from torch import nn
x = np.zeros((12, 2), dtype=np.float32)
target = np.array([0, 1] * 6)
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)
    def forward(self, x):
        return torch.softmax(self.layer(x), 1)
few = dict(max_epochs=1, verbose=0)
"""
FORMS = [
    Form("skorch.toy.MLPModule", "skorch.toy.MLPModule()"),
    *(
        Form("skorch.toy.MLPModule.forward", "it(torch.zeros(1, 20))", f"skorch.toy.MLPModule({more}")
        for more in (")", "dropout=0.3)", "dropout=0.3).eval()")
    ),
    *(
        Form("skorch.toy._Maker.__call__", "it()", f"skorch.toy.{name}()")
        for name in ("make_classifier", "make_binary_classifier", "make_regressor")
    ),
    Form(
        "skorch.NeuralNet.score",
        "it.score(x, target)",
        "skorch.NeuralNetClassifier(Net, **few).fit(x, target)",
    ),
    Form(
        "skorch.NeuralNetClassifier.predict",
        "it.predict(x)",
        "skorch.NeuralNetClassifier(Net, **few).fit(x, target)",
    ),
    Form(
        "skorch.helper.predefined_split", "skorch.helper.predefined_split(skorch.dataset.Dataset(x, target))"
    ),
    Form("skorch.dataset.ValidSplit", "skorch.dataset.ValidSplit(4)"),
    *(
        Form("skorch.dataset.ValidSplit.__call__", "it(x, target)", f"skorch.dataset.ValidSplit({made})")
        for made in ("3", "0.25", "0.25, random_state=0", "0.25, stratified=True")
    ),
    *(
        Form(
            f"skorch.NeuralNet.{call.partition('(')[0]}",
            f"it.{call}",
            "skorch.NeuralNetClassifier(Net, **few).fit(x, target)",
        )
        for call in ("predict_proba(x)", "forward(x)", "fit_loop(x, target, epochs=1)", "set_params(lr=0.2)")
    ),
    Form("skorch.callbacks.EarlyStopping", "skorch.callbacks.EarlyStopping()"),
]


def enumerated() -> Iterator[Form]:
    """Yield the networks: made, initialised and fitted."""
    for name in ("NeuralNet", "NeuralNetClassifier", "NeuralNetBinaryClassifier", "NeuralNetRegressor"):
        entry = f"skorch.{name}"
        criterion = ", nn.CrossEntropyLoss" if name == "NeuralNet" else ""
        yield Form(entry, f"{entry}(Net{criterion}, **few)")
        yield Form(
            f"{entry}.initialize", "it.initialize()", f"{entry}(Net{criterion}, **few)", through=("torch",)
        )
    for name in ("NeuralNet", "NeuralNetClassifier"):
        criterion = ", nn.CrossEntropyLoss" if name == "NeuralNet" else ""
        entry = f"skorch.{name}"
        yield Form(f"{entry}.fit", "it.fit(x, target)", f"{entry}(Net{criterion}, **few)")
        yield Form(f"{entry}.fit", "it.fit(x, target)", f"{entry}(Net{criterion}, train_split=None, **few)")
        yield Form(f"{entry}.partial_fit", "it.partial_fit(x, target)", f"{entry}(Net{criterion}, **few)")
