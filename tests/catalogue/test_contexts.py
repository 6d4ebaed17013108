"""States that are saved and restored, forked, and devices that hold nothing: what a pair of calls does."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue
from seedlint.ir.stream import Stream
from tests.catalogue import bench
from tests.catalogue.subjects import real

CATALOGUE = load_catalogue()
DRAW: dict[Stream, Callable[[], object]] = {
    "python": random.random,
    "numpy": np.random.rand,
    "torch": lambda: torch.rand(1),
}


def effects(name: str, kind: str) -> list[schema.Effect]:
    """Return the effects of one kind that the stub declares for a function."""
    entry = CATALOGUE.lookup(name)
    assert isinstance(entry, schema.Callable), name
    return [effect for effect in entry.effects if effect.kind == kind]


@pytest.mark.parametrize(
    ("saving", "restoring"),
    [
        ("random.getstate", "random.setstate"),
        ("numpy.random.get_state", "numpy.random.set_state"),
        ("torch.get_rng_state", "torch.set_rng_state"),
        ("torch.random.get_rng_state", "torch.random.set_rng_state"),
    ],
)
def test_a_saved_state_comes_back(saving: str, restoring: str) -> None:
    (saves,) = effects(saving, "saves")
    (restores,) = effects(restoring, "restores")
    assert saves.streams == restores.streams
    (stream,) = saves.streams
    before = bench.state()[stream]
    saved = real(saving)()
    DRAW[stream]()
    assert bench.state()[stream] != before
    real(restoring)(saved)
    assert bench.state()[stream] == before


def test_every_saving_entry_is_among_these() -> None:
    names = {"random.getstate", "numpy.random.get_state", "torch.get_rng_state"}
    found = {
        entry.name
        for module in ("random", "numpy.random", "torch", "torch.random")
        for name in CATALOGUE.members(module)
        if isinstance(entry := CATALOGUE.lookup(f"{module}.{name}"), schema.Callable)
        and any(effect.kind == "saves" for effect in entry.effects)
    }
    assert found == names


@pytest.mark.parametrize("enabled", [True, False])
def test_forking_restores_unless_it_is_off(enabled: bool) -> None:
    (forks,) = effects("torch.random.fork_rng", "forks")
    assert forks.streams == ("torch", "torch.cuda")
    assert forks.condition.unless_value == (("enabled", (False,)),)
    before = bench.state()
    with torch.random.fork_rng(enabled=enabled):
        torch.manual_seed(1)
        DRAW["torch"]()
        DRAW["python"]()
    after = bench.state()
    assert (after["torch"] == before["torch"]) is enabled
    assert after["python"] != before["python"]


@pytest.mark.parametrize("device", ["meta", "cpu"])
def test_a_model_on_the_meta_device_draws_nothing(device: str) -> None:
    init = CATALOGUE.member("torch.device", "__init__")
    assert init is not None
    (meta,) = (effect for effect in init[1].effects if effect.kind == "meta_device")
    assert meta.condition.when_value == (("type", ("meta",)),)

    def build() -> None:
        with torch.device(device):
            nn.Linear(2, 2)

    assert bench.observe(lambda: build) == ({} if device == "meta" else {"torch": "draws"})


@pytest.mark.parametrize(
    ("name", "arguments", "draw"),
    [
        ("torch.manual_seed", (3,), lambda generator: torch.rand(1, generator=generator)),
        ("numpy.random.get_bit_generator", (), lambda bits: bits.random_raw()),
    ],
)
def test_what_returns_a_global_generator(
    name: str, arguments: tuple[object, ...], draw: Callable[[object], object]
) -> None:
    (effect,) = effects(name, "global_generator")
    generator = real(name)(*arguments)
    assert bench.observe(lambda: lambda: draw(generator)) == {effect.streams[0]: "draws"}


@pytest.mark.parametrize(
    ("name", "draw"),
    [
        ("random._inst", lambda generator: generator.random()),
        ("numpy.random.mtrand._rand", lambda generator: generator.rand()),
        ("torch.default_generator", lambda generator: torch.rand(1, generator=generator)),
        ("torch.random.default_generator", lambda generator: torch.rand(1, generator=generator)),
    ],
)
def test_what_is_a_global_generator(name: str, draw: Callable[[object], object]) -> None:
    entry = CATALOGUE.lookup(name)
    assert isinstance(entry, schema.Variable)
    assert bench.observe(lambda: lambda: draw(real(name))) == {entry.global_generator[0]: "draws"}


@pytest.mark.parametrize(
    "name",
    [
        "random.Random",
        "random.SystemRandom",
        "numpy.random.RandomState",
        "numpy.random.default_rng",
        "torch.Generator",
    ],
)
def test_a_local_generator_moves_no_stream_and_obeys_its_seed(name: str) -> None:
    made = real(name)
    entry = CATALOGUE.lookup(name)
    function = entry if isinstance(entry, schema.Callable) else CATALOGUE.member(name, "__init__")[1]  # type: ignore[index]
    (creates,) = (effect for effect in function.effects if effect.kind == "creates")

    def first(*seed: object) -> object:
        generator = made(*seed)
        if isinstance(generator, torch.Generator):
            return torch.rand(1, generator=generator).item()
        return generator.random()

    assert bench.observe(lambda: first) == {}
    assert (first() == first()) is not bool(creates.condition.unless)
    if creates.names:
        assert first(5) == first(5)


def test_modes_are_set_as_the_stub_says() -> None:
    for name, arguments in (("train", (True,)), ("train", (False,)), ("eval", ())):
        found = CATALOGUE.member("torch.nn.Module", name)
        assert found is not None
        (effect,) = (effect for effect in found[1].effects if effect.kind == "sets_mode")
        stated = arguments[0] if effect.names else effect.flag
        model = nn.Sequential(nn.Dropout())
        model.train(not stated)
        getattr(model, name)(*arguments)
        assert (model.training, model[0].training) == (stated, stated)


def test_loading_a_state_overwrites_every_weight() -> None:
    found = CATALOGUE.member("torch.nn.Linear", "load_state_dict")
    assert found is not None
    assert [effect.names for effect in found[1].effects if effect.kind == "overwrites"] == [("self",)]
    torch.manual_seed(1)
    one, other = nn.Linear(2, 2), nn.Linear(2, 2)
    other.load_state_dict(one.state_dict())
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


def test_a_context_manager_made_of_a_generator_runs_when_entered() -> None:
    assert [effect.names for effect in effects("contextlib.contextmanager", "makes_context")] == [("func",)]
    ran: list[str] = []

    @contextlib.contextmanager
    def manager():
        ran.append("before")
        yield
        ran.append("after")

    made = manager()
    assert not ran
    with made:
        assert ran == ["before"]
    assert ran == ["before", "after"]
