"""Proving fixes: what it costs where many models ask for the same edit."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from seedlint.finding import Edit, Fix
from seedlint.fix.frames import Trees
from seedlint.fix.part import Part
from seedlint.fix.prove import TRIED, Change, Proof, prove
from seedlint.text.span import Span

SOURCES = {"main.py": b"import torch\n"}


def a_proof() -> tuple[Proof, list[Mapping[str, bytes]]]:
    """Return what proves fixes of a program without models, and the list of the edited programs it analyses."""
    analysed: list[Mapping[str, bytes]] = []

    def reanalyse(edited: Mapping[str, bytes], around: Collection[str]) -> Part:
        assert set(around) == set(SOURCES)
        analysed.append(edited)
        return Part(())

    return Proof(SOURCES, (), reanalyse, Trees(SOURCES), {}, {}), analysed


def a_change(line: int) -> Change:
    edit = Edit("main.py", Span(2, 1, 2, 1), f"torch.manual_seed({line})\n")
    return Change(None, Fix("seed", "safe", (edit,)))


def test_the_same_edits_are_analysed_once() -> None:
    proof, analysed = a_proof()
    start = proof.start()
    for line in (0, 1, 0, 1):
        prove([a_change(line)], start, proof)
    assert [each["main.py"] for each in analysed] == [
        b"import torch\ntorch.manual_seed(0)\n",
        b"import torch\ntorch.manual_seed(1)\n",
    ]


def test_only_the_last_are_kept() -> None:
    proof, analysed = a_proof()
    start = proof.start()
    for line in [*range(TRIED + 1), 0]:
        prove([a_change(line)], start, proof)
    assert len(proof.tried) == TRIED
    assert analysed[0] == analysed[-1]
