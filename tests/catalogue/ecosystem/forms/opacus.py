"""Calls of Opacus."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "opacus"
PREAMBLE = """
import copy, torch, opacus, opacus.data_loader, opacus.layers, opacus.optimizers, opacus.validators, opacus.utils.uniform_sampler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from opacus import GradSampleModule, PrivacyEngine
from opacus.data_loader import DPDataLoader
from opacus.optimizers import DPOptimizer
from opacus.utils.batch_memory_manager import BatchMemoryManager
from opacus.utils.uniform_sampler import UniformWithReplacementSampler
from opacus.validators import ModuleValidator
data = TensorDataset(torch.zeros(8, 4), torch.zeros(8, dtype=torch.long))
def stepped(**more):
    net = GradSampleModule(nn.Linear(4, 2))
    net(torch.zeros(4, 4)).sum().backward()
    return torch.optim.SGD(net.parameters(), lr=0.1)
net = nn.Linear(4, 2)
def private():
    model = copy.deepcopy(net)
    made = PrivacyEngine().make_private(
        module=model, optimizer=torch.optim.SGD(model.parameters(), lr=0.1), data_loader=DataLoader(data, batch_size=4),
        noise_multiplier=1.0, max_grad_norm=1.0,
    )
    made[0](torch.zeros(4, 4)).sum().backward()
    return made
"""
_O = "opacus"
_STEP = "DPOptimizer(stepped(), noise_multiplier={}, max_grad_norm=1.0, expected_batch_size=4{})"
FORMS = [
    Form(f"{_O}.PrivacyEngine", "PrivacyEngine()"),
    Form(f"{_O}.GradSampleModule", "GradSampleModule(net)", setup="net = nn.Linear(4, 2)"),
    Form(f"{_O}.GradSampleModule.forward", "it(torch.zeros(4, 4))", "GradSampleModule(nn.Linear(4, 2))"),
    Form(f"{_O}.layers.DPRNN", "opacus.layers.DPRNN(4, 8)"),
    Form(f"{_O}.layers.DPGRU", "opacus.layers.DPGRU(4, 8)"),
    Form(f"{_O}.layers.DPLSTM", "opacus.layers.DPLSTM(4, 8)"),
    Form(f"{_O}.layers.DPMultiheadAttention", "opacus.layers.DPMultiheadAttention(8, 2)"),
    Form(f"{_O}.layers.SequenceBias", "opacus.layers.SequenceBias(8)"),
    Form(
        f"{_O}.optimizers.DPOptimizer",
        "DPOptimizer(inner, noise_multiplier=1.0, max_grad_norm=1.0, expected_batch_size=4)",
        setup="inner = stepped()",
    ),
    *(
        Form(f"{_O}.optimizers.DPOptimizer.step", "it.step()", _STEP.format(noise, more))
        for noise, more in (("1.0", ""), ("0.0", ""), ("1.0", ", generator=torch.Generator()"))
    ),
    Form(f"{_O}.optimizers.DPOptimizer.zero_grad", "it.zero_grad()", _STEP.format("1.0", "")),
    Form(f"{_O}.data_loader.DPDataLoader", "DPDataLoader(data, sample_rate=0.5)"),
    Form(f"{_O}.data_loader.DPDataLoader.__iter__", "list(it)", "DPDataLoader(data, sample_rate=0.5)"),
    Form(
        f"{_O}.data_loader.DPDataLoader.__iter__",
        "list(it)",
        "DPDataLoader(data, sample_rate=0.5, generator=torch.Generator())",
    ),
    Form(
        f"{_O}.data_loader.DPDataLoader.from_data_loader",
        "DPDataLoader.from_data_loader(DataLoader(data, batch_size=4), distributed=False)",
    ),
    *(
        Form(
            f"{_O}.utils.uniform_sampler.UniformWithReplacementSampler.__iter__",
            "list(it)",
            f"UniformWithReplacementSampler(num_samples=8, sample_rate=0.5{more})",
        )
        for more in ("", ", generator=torch.Generator()")
    ),
    Form(
        f"{_O}.validators.ModuleValidator.fix",
        "ModuleValidator.fix(net)",
        setup="net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))",
    ),
    Form(
        f"{_O}.validators.ModuleValidator.is_valid",
        "ModuleValidator.is_valid(net)",
        setup="net = nn.Linear(2, 2)",
    ),
    Form(f"{_O}._PrivateOptimizer.step", "it.step()", "private()[1]"),
    Form(f"{_O}._PrivateLoader.__iter__", "list(it)", "private()[2]"),
    Form(
        f"{_O}.utils.batch_memory_manager.BatchMemoryManager.__enter__",
        "it.__enter__()",
        "BatchMemoryManager(data_loader=made[2], max_physical_batch_size=2, optimizer=made[1])",
        setup="made = private()",
    ),
    Form(
        f"{_O}.PrivacyEngine.make_private",
        "PrivacyEngine().make_private("
        "module=model, optimizer=inner, data_loader=loader, noise_multiplier=1.0, max_grad_norm=1.0)",
        setup="model = nn.Linear(4, 2)\ninner = torch.optim.SGD(model.parameters(), lr=0.1)\n"
        "loader = DataLoader(data, batch_size=4)",
    ),
]
