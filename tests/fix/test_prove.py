"""Proving fixes: what it costs where many models ask for the same edit."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from seedlint.finding import UNTRIED, Edit, Fix
from seedlint.fix.frames import Trees
from seedlint.fix.insertion import Refusal
from seedlint.fix.part import Part
from seedlint.fix.prove import TRIED, Allowance, Change, Proof, prove
from seedlint.text.span import Span

SOURCES = {"main.py": b"import torch\n"}


def a_proof(steps: int = 0) -> tuple[Proof, list[Mapping[str, bytes]]]:
    """Return what proves fixes of a program without models, each with so much work, and the list of the edited programs it
    analyses.
    """
    analysed: list[Mapping[str, bytes]] = []

    def reanalyse(edited: Mapping[str, bytes], around: Collection[str]) -> Part:
        assert set(around) == set(SOURCES)
        analysed.append(edited)
        return Part((), steps=steps)

    return Proof(SOURCES, (), reanalyse, Trees(SOURCES), {}, {}, Allowance(10)), analysed


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


def test_nothing_is_analysed_when_the_work_allowed_is_done() -> None:
    proof, analysed = a_proof(steps=5)
    start = proof.start()
    answers = [prove([a_change(line)], start, proof) for line in range(4)]
    assert len(analysed) == 2
    assert answers[2:] == [Refusal(UNTRIED)] * 2
    assert Refusal(UNTRIED) not in answers[:2]
