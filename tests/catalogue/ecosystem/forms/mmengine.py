"""Calls of mmengine."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mmengine"
PREAMBLE = """
import itertools, tempfile
import torch, mmengine.dataset, mmengine.dist, mmengine.model, mmengine.runner, mmengine.runner.utils
from torch import nn
layer = nn.Linear(2, 2)
folder = tempfile.mkdtemp()
numbers = itertools.count()
class Items(torch.utils.data.Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, index):
        return {"x": torch.ones(1)}
class Net(mmengine.model.BaseModel):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)
    def forward(self, x, mode="tensor"):
        out = self.layer(x)
        return {"loss": out.sum()} if mode == "loss" else out
class Own(mmengine.model.BaseModule):
    def __init__(self, init_cfg=None):
        super().__init__(init_cfg)
        self.layer = nn.Linear(1, 1)
loader = dict(
    dataset=Items(),
    batch_size=2,
    sampler=dict(type="DefaultSampler", shuffle=True),
    collate_fn=dict(type="default_collate"),
)
net = Net()
def settings():
    return dict(
        train_dataloader=loader,
        train_cfg=dict(by_epoch=True, max_epochs=1),
        optim_wrapper=dict(optimizer=dict(type="SGD", lr=0.1)),
        default_hooks=dict(logger=None, checkpoint=None, timer=None, runtime_info=None),
        log_level="ERROR",
        experiment_name=f"run{next(numbers)}",
    )
"""
_SEED = "mmengine.runner.utils.set_random_seed"
_RUNNER = "mmengine.runner.Runner(net, folder, **settings())"
_LOADER = "dict(dataset=Items(), batch_size=1, sampler=dict(type='DefaultSampler'))"
_INITIALISERS = "xavier normal trunc_normal uniform kaiming caffe2_xavier".split()
FORMS = [
    Form(_SEED, f"{_SEED}(3)"),
    Form(_SEED, f"{_SEED}(0, deterministic=False, diff_rank_seed=True)"),
    Form(_SEED, f"{_SEED}()"),
    Form("mmengine.dist.sync_random_seed", "mmengine.dist.sync_random_seed()"),
    *(
        Form(f"mmengine.dataset.{name}", f"mmengine.dataset.{name}([1, 2, 3]{seed})")
        for name in ("DefaultSampler", "InfiniteSampler")
        for seed in ("", ", seed=3")
    ),
    Form("mmengine.dataset.DefaultSampler.__iter__", "list(it)", "mmengine.dataset.DefaultSampler([1, 2])"),
    Form("mmengine.dataset.worker_init_fn", "mmengine.dataset.worker_init_fn(0, 1, 0, 3)"),
    Form("mmengine.model.BaseModule", "mmengine.model.BaseModule()"),
    Form("mmengine.model.BaseModule.init_weights", "it.init_weights()", "mmengine.model.BaseModule()"),
    Form(
        "mmengine.model.BaseModule.init_weights",
        "it.init_weights()",
        "Own(init_cfg=dict(type='Xavier', layer='Linear'))",
    ),
    Form("mmengine.model.constant_init", "mmengine.model.constant_init(layer, 1.0)"),
    *(Form(f"mmengine.model.{name}_init", f"mmengine.model.{name}_init(layer)") for name in _INITIALISERS),
    *(
        Form("mmengine.model.BaseInit.__call__", "it(layer)", f"mmengine.model.{name}Init(layer='Linear')")
        for name in ("Caffe2Xavier", "Kaiming", "Normal", "TruncNormal", "Uniform", "Xavier")
    ),
    Form(
        "mmengine.model.ConstantInit.__call__",
        "it(layer)",
        "mmengine.model.ConstantInit(val=1, layer='Linear')",
    ),
    Form(
        "mmengine.model.initialize", "mmengine.model.initialize(layer, dict(type='Normal', layer='Linear'))"
    ),
    Form("mmengine.runner.Runner", _RUNNER),
    Form(
        "mmengine.runner.Runner",
        "mmengine.runner.Runner(net, folder, randomness={'seed': 3}, **settings())",
    ),
    Form("mmengine.runner.Runner.train", "it.train()", _RUNNER),
    Form("mmengine.runner.Runner.set_randomness", "it.set_randomness(3)", _RUNNER),
    Form("mmengine.runner.Runner.build_dataloader", f"it.build_dataloader({_LOADER})", _RUNNER),
    Form("mmengine.runner.Runner.build_dataloader", f"it.build_dataloader({_LOADER}, seed=3)", _RUNNER),
]
