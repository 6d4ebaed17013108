from __future__ import annotations

import pytest

from seedlint.quote import quote_call
from seedlint.solve.state.construction import Construction, Event, Progress, Reading
from seedlint.text.span import Place, Span


def quoted(text: str, end_line: int = 1, progress: Progress = "drawn") -> str:
    lines = text.split("\n")
    place = Place("a.py", Span(1, 3, end_line, len(lines[end_line - 1]) + 1))
    seed = Event("torch.manual_seed", "torch", (place,), ("fix",))
    construction = Construction("Net", place, place.span, reads=(Reading("torch", "seed", progress, seed),))
    after = quote_call(construction, lambda path: lines)
    assert after.reads[0].seed is not None
    return after.reads[0].seed.calls[0]


@pytest.mark.parametrize(
    "text, said",
    [
        ("  fix(0)", "fix(0)"),
        ("  fix(args.seed, deterministic=True)", "fix(args.seed, deterministic=True)"),
        ("  @fix", "fix"),
        ("  fixed(0)", "fix"),
        (f"  fix({'x' * 60})", "fix"),
    ],
)
def test_a_call_is_quoted_if_it_is_one_and_short(text, said):
    assert quoted(text) == said


def test_a_call_over_several_lines_is_quoted_on_one():
    assert quoted("  fix(\n    0,\n  )", 3) == "fix(0,)"


def test_a_place_that_is_not_there_leaves_the_name():
    assert quoted("", 1) == "fix"


def test_a_function_that_works_through_a_loader_is_named():
    place = Place("a.py", Span(1, 1, 1, 20))
    name = "torch.utils.data.DataLoader.__iter__"
    seed = Event("torch.manual_seed", "torch", (place,), ("fix",))
    reading = Reading("torch", "seed", "drawn", seed, Event(name, "torch", (place,), (name,), "argument"))
    after = quote_call(
        Construction("Net", place, place.span, reads=(reading,)), lambda path: ["train(model, loader)"]
    )
    assert after.reads[0].last == Event("train", "torch", (place,), ("train",), "")


def test_nothing_is_read_for_a_fresh_construction():
    assert quoted("  fix(0)", progress="none") == "fix"


@pytest.mark.parametrize(
    "text, iterates, said",
    [
        ("  loader", "place", "loader"),
        ("  DataLoader(toy, 4)", "place", "DataLoader(toy, 4)"),
        ("  enumerate(loader)", "argument", "loader"),
        ("  enumerate(self.loaders['train'], 1)", "argument", "self.loaders['train']"),
        ("  enumerate(tqdm(loader, desc='é'))", "argument", "tqdm(loader, desc='é')"),
        ("  zip(names, loader)", "argument", "zip(names, loader)"),
        ("  chain(*loaders)", "argument", "chain(*loaders)"),
        ("  next()", "argument", "next()"),
        ("  not Python (", "argument", "not Python ("),
        ("  enumerate(loader_" + "r" * 60 + ")", "argument", "DataLoader"),
        ("", "place", "DataLoader"),
        ("  a, b = loader", "place", "DataLoader"),
    ],
)
def test_what_is_iterated_is_quoted(text, iterates, said):
    place = Place("a.py", Span(1, 3, 1, len(text.partition(" = ")[0]) + 1))
    name = "torch.utils.data.DataLoader.__iter__"
    seed = Event("torch.manual_seed", "torch", (place,), ("fix",))
    last = Event(name, "torch", (place, place), ("train", name), iterates)
    reading = Reading("torch", "seed", "drawn", seed, last)
    after = quote_call(Construction("Net", place, place.span, reads=(reading,)), lambda path: [text])
    assert after.reads[0].last == Event(said, "torch", (place, place), ("train", said), iterates)
