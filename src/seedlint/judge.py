"""What the selected rules find in a program, in words: calls as their author wrote them, and the cells of notebooks."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

import msgspec

from seedlint.cells import Cells
from seedlint.finding import Failure, Finding
from seedlint.guarded import guarded
from seedlint.quote import quote_call, quote_observation
from seedlint.rules import registry, sdl901_unreadable
from seedlint.rules.base import Judge, JudgeHabit
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Observation, Solution, Unreadable
from seedlint.sources import Sources

#: Files whose lines are kept to quote from.
KEPT: Final = 32

T = TypeVar("T", Construction, Observation)


class Judges:
    """The selected rules. One that breaks down is told once for each program, in `failures`, and left out."""

    def __init__(self, settings: Settings, sources: Sources, failures: list[Failure]) -> None:
        self._settings = settings
        self._on = registry.selected(settings)
        self._lines = functools.lru_cache(KEPT)(sources.lines)
        self._cells = Cells(sources)
        self._failures = failures

    def findings(self, solution: Solution) -> list[Finding]:
        """Return what the rules find in a program; places stay in the program that a notebook is."""
        found: list[Finding] = []
        for rule, judge in registry.JUDGES:
            judged = _judged(judge, self._settings)
            told = functools.partial(self._told, solution.constructions, judged, self._worded)
            found += self._found(rule.code, told)
        for rule, habit, judge_habit in registry.HABITS:
            seen = [each for each in solution.observations if each.habit == habit]
            observed = _observed(judge_habit, seeds=solution.seeds)
            found += self._found(rule.code, functools.partial(self._told, seen, observed, self._described))
        return found

    def unreadable(self, refused: Iterable[Unreadable]) -> list[Finding]:
        """Return what is told of files that cannot be read."""
        code = sdl901_unreadable.RULE.code
        return [*map(sdl901_unreadable.judge, refused)] if code in self._on else []

    def _found(self, code: str, judge: Callable[[], list[Finding]]) -> list[Finding]:
        return guarded(judge, f"rule {code}", self._failures) or [] if code in self._on else []

    def _told(
        self,
        subjects: Iterable[T],
        judge: Callable[[T], Finding | None],
        worded: Callable[[T], tuple[T, T]],
    ) -> list[Finding]:
        """Return what is found, in words: only then is the source read, which most subjects give no reason to."""
        found: list[Finding] = []
        for subject in subjects:
            if judge(subject) is None:
                continue
            quoted, in_cells = map(judge, worded(subject))
            if quoted is not None:
                message = in_cells.message if in_cells is not None else quoted.message
                found.append(msgspec.structs.replace(quoted, message=message))
        return found

    def _worded(self, construction: Construction) -> tuple[Construction, Construction]:
        quoted = quote_call(construction, self._lines)
        return quoted, self._cells.told(quoted)

    def _described(self, observation: Observation) -> tuple[Observation, Observation]:
        quoted = quote_observation(observation, self._lines)
        return quoted, self._cells.observed(quoted)


def _judged(judge: Judge, settings: Settings) -> Callable[[Construction], Finding | None]:
    return lambda construction: judge(construction, settings)


def _observed(judge: JudgeHabit, *, seeds: bool) -> Callable[[Observation], Finding | None]:
    return lambda observation: judge(observation, seeds)
