"""Calls of accelerate."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "accelerate"
PREAMBLE = """
import accelerate, accelerate.utils, torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
loader = DataLoader(TensorDataset(torch.zeros(4, 2)), batch_size=2)
accelerator = accelerate.Accelerator(cpu=True)
"""
FORMS = [
    Form("accelerate.utils.set_seed", "accelerate.utils.set_seed(3)"),
    Form("accelerate.utils.set_seed", "accelerate.utils.set_seed(3, device_specific=True)"),
    Form("accelerate.utils.set_seed", "accelerate.utils.set_seed(3, deterministic=False)"),
    Form("accelerate.Accelerator", "accelerate.Accelerator(cpu=True)"),
    Form("accelerate.Accelerator.prepare", "accelerator.prepare(loader)"),
    Form(
        "accelerate.Accelerator.prepare",
        "it.prepare(model, optimizer, loader)",
        "accelerate.Accelerator(cpu=True)",
        "model = nn.Linear(2, 2)\noptimizer = torch.optim.SGD(model.parameters(), 0.1)",
    ),
    Form(
        "accelerate.Accelerator.load_state",
        "it.load_state(folder)",
        "accelerate.Accelerator(cpu=True)",
        "import tempfile\nfolder = tempfile.mkdtemp()\naccelerator.save_state(folder)",
    ),
    Form("accelerate.data_loader.DataLoaderShard.__iter__", "list(it)", "accelerator.prepare(loader)"),
    Form("accelerate.utils.synchronize_rng_states", "accelerate.utils.synchronize_rng_states(['torch'])"),
    Form(
        "accelerate.init_empty_weights",
        "under(accelerate.init_empty_weights(), lambda: nn.Linear(2, 2))",
    ),
    Form("accelerate.init_empty_weights", "accelerate.init_empty_weights()", inside=True),
    Form("accelerate.init_on_device", "under(accelerate.init_on_device('meta'), lambda: nn.Linear(2, 2))"),
    Form("accelerate.init_on_device", "accelerate.init_on_device(torch.device('cpu'))", inside=True),
]
