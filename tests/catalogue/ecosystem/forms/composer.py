"""Calls of Composer: its seeding, and its trainer, which seeds."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mosaicml"
PREAMBLE = """
import torch
import composer, composer.models, composer.utils.reproducibility
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
def network():
    return composer.models.ComposerClassifier(nn.Linear(2, 3), num_classes=3)
model = network()
rows = TensorDataset(torch.zeros(4, 2), torch.zeros(4, dtype=torch.long))
def loader():
    return DataLoader(rows, batch_size=2)
"""
_R = "composer.utils.reproducibility"
FORMS = [
    Form(f"{_R}.seed_all", f"{_R}.seed_all(3)"),
    # What it queues for a device that is not there is not set back.
    Form(f"{_R}.seed_context", f"{_R}.seed_context(3)", inside=True, unseen=("torch.cuda",)),
    Form(f"{_R}.get_random_seed", f"{_R}.get_random_seed()"),
    Form("composer.Trainer", "composer.Trainer(model=model, seed=3, device='cpu', progress_bar=False)"),
    Form("composer.Trainer", "composer.Trainer(model=model, device='cpu', progress_bar=False)"),
    Form(
        "composer.Trainer.fit",
        "it.fit()",
        "composer.Trainer(model=model, seed=3, device='cpu', progress_bar=False, train_dataloader=loader(), max_duration='1ep')",
    ),
    Form(
        "composer.Trainer.eval",
        "it.eval()",
        "composer.Trainer(model=model, seed=3, device='cpu', progress_bar=False, eval_dataloader=loader())",
    ),
    Form(
        "composer.Trainer.predict",
        "it.predict(loader())",
        "composer.Trainer(model=model, seed=3, device='cpu', progress_bar=False)",
    ),
    Form(
        "composer.Trainer.close",
        "it.close()",
        "composer.Trainer(model=model, seed=3, device='cpu', progress_bar=False)",
    ),
]
