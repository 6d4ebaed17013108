"""Apply fixes, round by round: the edited program is checked again, until there is nothing left to apply."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from seedlint.cli import output
from seedlint.discover import project_root, shown_path
from seedlint.finding import Edit, Finding, Report
from seedlint.sources import NO_OVERLAY, Overlay, Sources
from seedlint.text import refusal
from seedlint.text.diff import unified_diff
from seedlint.text.edit import EditError
from seedlint.text.notebook import edit_file
from seedlint.text.replace import replace_file

#: A fix makes its site fresh and no other worse, so rounds end by themselves; this guards against a mistake of ours.
ROUNDS: Final = 10
#: Nanoseconds by which the time of a file may be behind the clock.
GRAIN: Final = 20_000_000

#: Check everything with some content standing in for files.
CheckWith: TypeAlias = Callable[[Overlay], Report]


class Outcome(msgspec.Struct, frozen=True):
    """The report before and after, the old and new content of the files that fixes change, and the files that each
    fix changes.
    """

    before: Report
    after: Report
    original: dict[Path, bytes]
    content: dict[Path, bytes]
    fixes: tuple[frozenset[Path], ...]

    @property
    def applied(self) -> int:
        """How many findings the fixes were for."""
        return len(self.fixes)


def fix(check_with: CheckWith, sources: Sources, *, unsafe: bool, only: Path | None = None) -> Outcome:
    """Apply all fixes that may be applied, in memory. `only` restricts them to one file."""
    report, original = _checked_at_rest(check_with, sources, unsafe=unsafe, only=only)
    before = report
    content: dict[Path, bytes] = {}
    applied: list[frozenset[Path]] = []
    for _ in range(ROUNDS):
        chosen, fixes = _compatible(_first(_fixes(report, sources, unsafe=unsafe, only=only)), sources)
        changed = {}
        for path, edits in chosen.items():
            original.setdefault(path, sources.read(path))
            changed[path] = _edited(path, content.get(path, original[path]), edits)
        if all(content.get(path, original[path]) == new for path, new in changed.items()):
            break
        content.update(changed)
        applied += fixes
        report = check_with(content)
    return Outcome(before, report, original, content, tuple(applied))


def _checked_at_rest(
    check_with: CheckWith, sources: Sources, *, unsafe: bool, only: Path | None
) -> tuple[Report, dict[Path, bytes]]:
    """Check until none of the files to fix was written meanwhile: a fix belongs to the text that it was made for.

    Returns what was found and the content of the files that would be fixed.
    """
    for _ in range(ROUNDS):
        began = time.time_ns() - GRAIN
        report = check_with(NO_OVERLAY)
        chosen, _applied = _compatible(_first(_fixes(report, sources, unsafe=unsafe, only=only)), sources)
        original = {path: sources.read(path) for path in chosen}
        if not any(_written_since(path, began) for path in chosen if not sources.is_overlaid(path)):
            break
    return report, original


def _written_since(path: Path, moment: int) -> bool:
    try:
        return moment <= path.stat().st_mtime_ns <= time.time_ns()
    except OSError:
        return False


def diff(outcome: Outcome) -> bytes:
    """Return what fixes change as a unified diff, files sorted by path."""
    paths = sorted(outcome.content)
    return b"".join(
        unified_diff(shown_path(path).lstrip("/"), outcome.original[path], outcome.content[path])
        for path in paths
    )


def write(outcome: Outcome, check_with: CheckWith) -> Outcome:
    """Write the changed files, tell which cannot be written, and return the outcome without those."""
    refused: set[Path] = set()
    for path in sorted(outcome.content):
        try:
            within = project_root(path.parent) or path.parent
            replace_file(path, outcome.content[path], expected=outcome.original[path], within=within)
        except OSError as error:
            refused.add(path)
            output.complain(f"error: {shown_path(path)} was not fixed: {refusal.reason(error)}")
    if not refused:
        return outcome
    return Outcome(
        outcome.before,
        check_with(NO_OVERLAY),
        outcome.original,
        {path: content for path, content in outcome.content.items() if path not in refused},
        tuple(paths for paths in outcome.fixes if not paths & refused),
    )


def told_fixed(outcome: Outcome) -> str:
    """Return one line about what was fixed and what only an unsafe fix would, nothing if there is neither."""
    told = [f"fixed {_counted(outcome)}"] if outcome.applied else []
    return "; ".join(told + _unsafe(outcome, "can be fixed"))


def told_diff(outcome: Outcome) -> str:
    """Return one line about what would be fixed, what would be left, and what of that only an unsafe fix would."""
    left = len(outcome.after.findings)
    if not outcome.applied and not left:
        return ""
    rest = [f"{left} finding{'s' * (left != 1)} would be left"] if left else []
    return "; ".join([f"would fix {_counted(outcome)}", *rest, *_unsafe(outcome, "could be fixed")])


def _unsafe(outcome: Outcome, can_be: str) -> list[str]:
    """Return what to say of findings that are left although they have a fix: it is an unsafe one."""
    count = sum(
        each.fix is not None and each.fix.applicability == "unsafe" for each in outcome.after.findings
    )
    more = "more " * bool(outcome.applied)
    return [f"{count} {more}{can_be} with `--unsafe-fixes`"] if count else []


def _counted(outcome: Outcome) -> str:
    files = len(outcome.content)
    return f"{outcome.applied} finding{'s' * (outcome.applied != 1)} in {files} file{'s' * (files != 1)}"


def _fixes(report: Report, sources: Sources, *, unsafe: bool, only: Path | None) -> Iterator[Finding]:
    """Yield the findings whose fix may be applied."""
    for finding in report.findings:
        fix = finding.fix
        if fix is None or not (unsafe or fix.applicability == "safe"):
            continue
        if only is None or all(sources.absolute(edit.path) == only for edit in fix.edits):
            yield finding


def _first(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings to fix in one round: a proof is of the program without the fixes that need none, so those are first."""
    from seedlint.fix.attach import PROVEN  # noqa: PLC0415 - most runs need no fixes

    found = list(findings)
    return [each for each in found if each.code not in PROVEN] or found


def _compatible(
    findings: Iterable[Finding], sources: Sources
) -> tuple[dict[Path, list[Edit]], list[frozenset[Path]]]:
    """Return the edits, by file, of as many fixes as do not meet, and the files of each fix; the rest wait for a round."""
    chosen: dict[Path, list[Edit]] = {}
    fixes: list[frozenset[Path]] = []
    for finding in findings:
        assert finding.fix is not None, "only findings with a fix come here"
        edits = [(sources.absolute(edit.path), edit) for edit in finding.fix.edits]
        if all(edit in chosen.get(path, ()) for path, edit in edits):
            fixes.append(frozenset(path for path, _ in edits))
        elif not any(_meets(edit, other) for path, edit in edits for other in chosen.get(path, ())):
            fixes.append(frozenset(path for path, _ in edits))
            for path, edit in edits:
                chosen.setdefault(path, []).append(edit)
    return chosen, fixes


def _meets(edit: Edit, other: Edit) -> bool:
    """Tell whether two edits of a file overlap; equal ones, such as a shared import, do not, nor do two insertions."""
    if edit == other:
        return False
    return edit.span[:2] < other.span[2:] and other.span[:2] < edit.span[2:]


def _edited(path: Path, source: bytes, edits: list[Edit]) -> bytes:
    try:
        return edit_file(path.name, source, dict.fromkeys(edits))
    except EditError:
        return source
