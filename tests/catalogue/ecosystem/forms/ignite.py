"""Calls of pytorch-ignite."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pytorch-ignite"
PREAMBLE = """
import torch, ignite, ignite.utils
"""
FORMS = [
    Form("ignite.utils.manual_seed", "ignite.utils.manual_seed(3)"),
    Form("ignite.utils.convert_tensor", "ignite.utils.convert_tensor(torch.zeros(2), 'cpu')"),
    Form("ignite.utils.setup_logger", "ignite.utils.setup_logger('it')"),
]
