"""What a rule is: a value plus a function.

The value says what the rule is called and how bad its findings are, and carries its page. The function judges one
thing that the solver found and knows nothing else: no state, no syntax, no printing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final, TypeAlias

import msgspec

from seedlint.finding import Finding, Severity
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Observation

#: The headings of a rule's page, all of which every page has, in this order.
HEADINGS: Final = (
    "What it does",
    "Why is this bad?",
    "Example",
    "Use instead",
    "Fix safety",
    "When to ignore",
)

#: Judge a construction: a finding, or nothing.
Judge: TypeAlias = Callable[[Construction, Settings], Finding | None]
#: Judge an observation, in a program that does or does not seed: a finding, or nothing.
JudgeHabit: TypeAlias = Callable[[Observation, bool], Finding | None]


class Rule(msgspec.Struct, frozen=True):
    """A rule. `default` says whether it is on unless deselected; `page` is its documentation in Markdown.

    `needs_seed` says that it finds nothing in a program that neither seeds nor makes a generator: those are left out.

    A rule whose page lacks a heading does not load: creating it raises `ValueError`.
    """

    code: str
    name: str
    severity: Severity
    default: bool
    summary: str
    page: str
    needs_seed: bool = False

    def __post_init__(self) -> None:
        """Refuse an incomplete page, unless Python was told to strip docstrings (`-OO`)."""
        missing = [heading for heading in HEADINGS if f"\n## {heading}\n" not in self.page]
        if missing and sys.flags.optimize < 2:
            raise ValueError(f"the page of {self.code} lacks the heading {missing[0]!r}")
