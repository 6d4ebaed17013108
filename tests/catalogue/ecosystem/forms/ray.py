"""Calls of Ray that need no cluster."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "ray"
PREAMBLE = """
import ray, ray.train.torch, ray.tune, torch
from ray import tune
def trial(config):
    torch.rand(1)
net = torch.nn.Linear(2, 2)
"""
_T = "ray.tune"
_R = "ray.train.torch"
_SEARCHED = {
    "choice": "[1, 2]",
    "uniform": "0, 1",
    "quniform": "0, 1, 0.1",
    "loguniform": "0.1, 1",
    "qloguniform": "0.1, 1, 0.1",
    "randint": "0, 3",
    "qrandint": "0, 4, 2",
    "lograndint": "1, 9",
    "randn": "0, 1",
}
FORMS = [
    *(Form(f"{_T}.{name}", f"tune.{name}({arguments})") for name, arguments in _SEARCHED.items()),
    *(
        Form(f"{_T}.Domain.sample", f"tune.{name}({arguments}).sample()")
        for name, arguments in _SEARCHED.items()
    ),
    Form(f"{_T}.Domain.sample", "tune.uniform(0, 1).sample(random_state=3)"),
    Form(f"{_T}.sample_from", "tune.sample_from(trial)"),
    Form(f"{_T}.grid_search", "tune.grid_search([1, 2])"),
    Form(f"{_T}.Tuner", "tune.Tuner(trial)"),
    Form(f"{_T}.with_resources", "tune.with_resources(trial, {'cpu': 1})"),
    Form(f"{_R}.TorchTrainer", "ray.train.torch.TorchTrainer(trial)"),
    Form(f"{_R}.enable_reproducibility", "ray.train.torch.enable_reproducibility()"),
    Form(f"{_R}.enable_reproducibility", "ray.train.torch.enable_reproducibility(3)"),
    Form("ray.shutdown", "ray.shutdown()"),
]
