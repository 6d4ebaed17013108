"""Calls of Lightning, under all of its names."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "lightning"
PREAMBLE = """
import logging, random, tempfile, torch, numpy as np, lightning, lightning_fabric, pytorch_lightning, pytorch_lightning.utilities.seed, warnings
import lightning.fabric, lightning.pytorch.cli, lightning_fabric.utilities.seed, pytorch_lightning.cli
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
warnings.simplefilter("ignore")
class Plain(pytorch_lightning.LightningModule):
    pass
class Dropping(pytorch_lightning.LightningModule):
    def forward(self, x):
        return nn.functional.dropout(x, 0.5, self.training)
class Net(pytorch_lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)
    def training_step(self, batch, index):
        return self.layer(batch[0]).sum()
    validation_step = test_step = predict_step = training_step
    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), 0.1)
class Noisy(pytorch_lightning.Callback):
    def on_train_epoch_start(self, trainer, module):
        np.random.rand()
class Hooked(Net):
    def on_train_batch_end(self, *_):
        np.random.rand()
    def on_validation_end(self):
        random.random()
loader = DataLoader(TensorDataset(torch.zeros(4, 2)), batch_size=2)
def trainer(**more):
    return pytorch_lightning.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False,
        enable_progress_bar=False, enable_model_summary=False, **more)
saved = tempfile.mkdtemp() + "/it.ckpt"
first = pytorch_lightning.Trainer(max_epochs=1, accelerator="cpu", logger=False, default_root_dir=tempfile.mkdtemp(),
    enable_progress_bar=False)
first.fit(Net(), loader)
first.save_checkpoint(saved)
"""
_NAMES = (
    "pytorch_lightning.seed_everything",
    "lightning.seed_everything",
    "lightning.pytorch.seed_everything",
    "lightning.fabric.seed_everything",
    "lightning_fabric.seed_everything",
    "lightning_fabric.utilities.seed.seed_everything",
    "lightning.fabric.Fabric.seed_everything",
)
FORMS = [
    *(Form(name, f"{name}(3)") for name in _NAMES),
    Form("lightning.seed_everything", "lightning.seed_everything(3, workers=True)"),
    *(
        Form(
            "pytorch_lightning.utilities.CombinedLoader.__iter__",
            "list(it)",
            f"pytorch_lightning.utilities.CombinedLoader({given})",
            through=("torch",),
        )
        for given in ("{'a': loader}", "[loader, loader], 'max_size'")
    ),
    Form(
        "lightning.seed_everything",
        "lightning.seed_everything()",
        setup="import os\nos.environ.pop('PL_GLOBAL_SEED', None)",
    ),
    Form(
        "lightning_fabric.utilities.seed.reset_seed",
        "lightning_fabric.utilities.seed.reset_seed()",
        setup="lightning.seed_everything(3)",
    ),
    Form(
        "lightning_fabric.utilities.seed.pl_worker_init_function",
        "lightning_fabric.utilities.seed.pl_worker_init_function(0)",
        setup="lightning.seed_everything(3)",
    ),
    Form(
        "pytorch_lightning.utilities.seed.isolate_rng",
        "pytorch_lightning.utilities.seed.isolate_rng()",
        inside=True,
    ),
    Form(
        "lightning.pytorch.utilities.seed.isolate_rng",
        "lightning.pytorch.utilities.seed.isolate_rng()",
        inside=True,
    ),
    Form(
        "pytorch_lightning.utilities.seed.isolate_rng",
        "pytorch_lightning.utilities.seed.isolate_rng(include_cuda=False)",
        inside=True,
    ),
    Form("pytorch_lightning.LightningModule", "Plain()"),
    Form("pytorch_lightning.LightningModule.freeze", "(it.freeze(), it(torch.zeros(2)))", "Dropping()"),
    Form(
        "pytorch_lightning.LightningModule.unfreeze",
        "(it.freeze(), it.unfreeze(), it(torch.zeros(2)))",
        "Dropping()",
        through=("torch",),
    ),
    Form("pytorch_lightning.LightningModule.load_from_checkpoint", "Net.load_from_checkpoint(saved)"),
    Form("pytorch_lightning.LightningDataModule", "pytorch_lightning.LightningDataModule()"),
    Form("pytorch_lightning.Trainer", "trainer()"),
    Form("pytorch_lightning.Trainer", "trainer(deterministic=True)"),
    Form("pytorch_lightning.Trainer.fit", "it.fit(net, loader)", "trainer()", "net = Net()"),
    Form(
        "pytorch_lightning.Trainer.fit",
        "it.fit(net, loader)",
        "pytorch_lightning.Trainer(max_epochs=1, accelerator='cpu', logger=False, callbacks=[Noisy()])",
        "net = Net()",
        through=("numpy",),
    ),
    Form(
        "pytorch_lightning.Trainer.fit",
        "it.fit(net, loader)",
        "trainer()",
        "net = Hooked()",
        through=("numpy",),
    ),
    Form(
        "pytorch_lightning.Trainer.validate",
        "it.validate(net, loader)",
        "trainer()",
        "net = Hooked()",
        through=("python",),
    ),
    Form("pytorch_lightning.Trainer.fit", "it.fit(net, loader, loader)", "trainer()", "net = Net()"),
    *(
        Form(
            f"pytorch_lightning.Trainer.{method}",
            f"it.{method}(net, DataLoader(loader.dataset, shuffle={method == 'fit'}, generator=torch.Generator()))",
            "trainer()",
            "net = Net()",
        )
        for method in ("fit", "validate", "test", "predict")
    ),
    Form(
        "pytorch_lightning.Trainer.validate",
        "it.validate(net, loader, verbose=False)",
        "trainer()",
        "net = Net()",
    ),
    Form("pytorch_lightning.Trainer.test", "it.test(net, loader, verbose=False)", "trainer()", "net = Net()"),
    Form("pytorch_lightning.Trainer.predict", "it.predict(net, loader)", "trainer()", "net = Net()"),
    Form(
        "pytorch_lightning.Trainer.init_module",
        "under(it.init_module(empty_init=True), lambda: nn.Linear(2, 2))",
        "trainer()",
    ),
    Form("pytorch_lightning.Trainer.save_checkpoint", "first.save_checkpoint(saved)"),
    Form("lightning.fabric.Fabric", "lightning.fabric.Fabric(accelerator='cpu')"),
    Form(
        "lightning.fabric.Fabric.setup",
        "it.setup(net, torch.optim.SGD(net.parameters(), 0.1))",
        "lightning.fabric.Fabric(accelerator='cpu')",
        "net = Net()",
    ),
    Form(
        "lightning.fabric.Fabric.setup",
        "it.setup(module=net)",
        "lightning.fabric.Fabric(accelerator='cpu')",
        "net = Net()",
    ),
    Form(
        "lightning.fabric.Fabric.setup_dataloaders",
        "it.setup_dataloaders(loader)",
        "lightning.fabric.Fabric(accelerator='cpu')",
    ),
    Form("lightning.fabric.Fabric.launch", "it.launch()", "lightning.fabric.Fabric(accelerator='cpu')"),
    Form(
        "lightning.fabric.Fabric.init_module",
        "under(it.init_module(empty_init=True), lambda: nn.Linear(2, 2))",
        "lightning.fabric.Fabric(accelerator='cpu')",
    ),
    Form("lightning.pytorch.cli.LightningCLI", "lightning.pytorch.cli.LightningCLI(Net, run=False, args=[])"),
    Form(
        "lightning.pytorch.cli.LightningCLI",
        "lightning.pytorch.cli.LightningCLI(Net, run=False, args=[], seed_everything_default=False)",
    ),
]
#: What Lightning's own examples and tests are made of.
_BORING = "pytorch_lightning.demos.boring_classes"
FORMS += [
    Form(f"{_BORING}.{call.partition('(')[0]}", f"{_BORING}.{call}", setup=f"import {_BORING}")
    for call in (
        "BoringModel()",
        "ManualOptimBoringModel()",
        "DemoModel()",
        "BoringDataModule()",
        "RandomDataset(2, 4)",
        "RandomDictDataset(2, 4)",
        "RandomIterableDataset(2, 4)",
    )
]
FORMS += [
    Form(f"{_BORING}.{name}.__iter__", "list(it)", f"{_BORING}.{name}(2, 4)", setup=f"import {_BORING}")
    for name in ("RandomIterableDataset", "RandomIterableDatasetWithLen")
]
