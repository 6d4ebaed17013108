"""Calls of torch, from the inputs with which torch tests its own operators and modules."""

from __future__ import annotations

import sys
import types
import unittest
from collections.abc import Iterator

import torch

from tests.catalogue.fresh.row import Row, Writer


def _databases() -> tuple[types.ModuleType, types.ModuleType]:
    """Return torch's tables of operators and of modules. They import a package of assertions, of which nothing is used."""
    stand_in = types.ModuleType("expecttest")
    stand_in.TestCase = unittest.TestCase  # type: ignore[attr-defined]
    sys.modules.setdefault("expecttest", stand_in)
    from torch.testing._internal import common_methods_invocations, common_modules

    return common_methods_invocations, common_modules


def operators(samples: int) -> Iterator[Row]:
    """Yield calls of every operator: as a function, as a method, and in place, with a few sets of arguments each."""
    for operator in _databases()[0].op_db:
        try:
            inputs = operator.sample_inputs("cpu", torch.float32)
            taken = [next(inputs)]
            rest = list(inputs)
            taken += rest[:: max(1, len(rest) // max(1, samples - 1))][: samples - 1] if samples > 1 else []
        except Exception:  # not for this device or type
            continue
        names = {operator.name, *(alias.name for alias in operator.aliases)}
        for sample in taken:
            for name in sorted(names):
                yield from _forms(name, sample)


def _forms(name: str, sample: object) -> Iterator[Row]:
    first, args, kwargs = sample.input, sample.args, sample.kwargs  # type: ignore[attr-defined]
    if _has(torch, name):
        writer = Writer()
        text = writer.arguments((first, *args), kwargs)
        yield writer.row(f"torch.{name}", f"torch.{name}({text})")
    for method in (name, f"{name}_"):
        if "." not in name and isinstance(first, torch.Tensor) and hasattr(torch.Tensor, method):
            writer = Writer()
            receiver = writer.value(first)
            text = writer.arguments(args, kwargs)
            yield writer.row(f"torch.Tensor.{method}", f"{receiver}.{method}({text})")
    inplace = f"{name}_"
    if _has(torch, inplace):
        writer = Writer()
        text = writer.arguments((first, *args), kwargs)
        yield writer.row(f"torch.{inplace}", f"torch.{inplace}({text})")


def _has(holder: object, name: str) -> bool:
    for part in name.split("."):
        if not hasattr(holder, part):
            return False
        holder = getattr(holder, part)
    return True


def layers() -> Iterator[Row]:
    """Yield the construction of every module, and its forward pass in both modes."""
    for module in _databases()[1].module_db:
        name = module.module_cls.__name__
        path = f"torch.nn.{name}"
        if not _has(torch.nn, name):
            continue
        for training in (True, False):
            try:
                inputs = module.module_inputs_func(
                    module, device="cpu", dtype=torch.float32, requires_grad=False, training=training
                )
            except Exception:  # not for this device
                continue
            for one in inputs[:: max(1, len(inputs) // 6)]:
                writer = Writer()
                made = (
                    f"nn.{name}({writer.arguments(one.constructor_input.args, one.constructor_input.kwargs)})"
                )
                if training:
                    yield writer.row(path, made)
                if one.forward_input is None:
                    continue
                setup = [f"it = {made}"] + ([] if training else ["it.eval()"])
                text = writer.arguments(one.forward_input.args, one.forward_input.kwargs)
                yield writer.row(f"{path}.forward", f"it({text})", setup)
