"""Calls of pytorch-ignite."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pytorch-ignite"
PREAMBLE = """
import torch, ignite, ignite.engine, ignite.utils, ignite.metrics, ignite.handlers
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
loader = DataLoader(TensorDataset(torch.zeros(4, 2), torch.zeros(4, 1)), batch_size=2)
def step(engine, batch):
    return 0.0
net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), 0.1)
"""
_E = "ignite.engine"
FORMS = [
    Form("ignite.utils.manual_seed", "ignite.utils.manual_seed(3)"),
    Form("ignite.utils.convert_tensor", "ignite.utils.convert_tensor(torch.zeros(2), 'cpu')"),
    Form("ignite.utils.setup_logger", "ignite.utils.setup_logger('it')"),
    Form(f"{_E}.Engine", f"{_E}.Engine(step)"),
    Form(f"{_E}.Engine.run", "it.run(loader)", f"{_E}.Engine(step)", through=("torch",)),
    Form(f"{_E}.Engine.run", "it.run([1, 2, 3], max_epochs=2)", f"{_E}.Engine(step)"),
    Form(
        f"{_E}.Engine.add_event_handler",
        "it.add_event_handler(ignite.engine.Events.STARTED, print)",
        f"{_E}.Engine(step)",
    ),
    Form(f"{_E}.Engine.on", "it.on(ignite.engine.Events.STARTED)(print)", f"{_E}.Engine(step)"),
    Form(f"{_E}.DeterministicEngine", f"{_E}.DeterministicEngine(step)"),
    Form(f"{_E}.DeterministicEngine.run", "it.run([1, 2, 3])", f"{_E}.DeterministicEngine(step)"),
    Form(f"{_E}.create_supervised_trainer", f"{_E}.create_supervised_trainer(net, optimizer, nn.MSELoss())"),
    Form(f"{_E}.create_supervised_evaluator", f"{_E}.create_supervised_evaluator(net)"),
    Form(
        f"{_E}.Engine.run",
        "it.run(loader)",
        f"{_E}.create_supervised_trainer(net, optimizer, nn.MSELoss())",
        through=("torch",),
    ),
]
