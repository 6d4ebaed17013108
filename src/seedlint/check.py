"""The pipeline, from paths to a report; the only place that catches internal errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from seedlint import baseline
from seedlint.analyse import NotKnown, Outcome, analyse
from seedlint.discover import Found, Project, SettingsFor, discover
from seedlint.finding import UNTRIED, Failure, Finding, Report
from seedlint.fixed import with_fixes
from seedlint.guarded import guarded
from seedlint.ignored import matches
from seedlint.judge import Judges
from seedlint.parallel import WORTH, in_processes, processes, size_of, unshared
from seedlint.rules import registry, sdl103_unseeded_model, sdl901_unreadable, sdl902_unused_suppression
from seedlint.settings import ConfigError, Settings
from seedlint.solve.state.construction import Unreadable
from seedlint.solved import Result
from seedlint.sources import NO_OVERLAY, Overlay, Sources
from seedlint.suppress import comments_in, suppress
from seedlint.text.span import Place, Span
from seedlint.unused import unused

_FILE_START: Final = Span(1, 1, 1, 1)
_TELL_FIXES: Final = ("full", "json", "jsonl", "sarif", "rdjson")


def check(
    paths: Sequence[Path],
    settings_for: SettingsFor,
    *,
    overlay: Overlay = NO_OVERLAY,
    virtual: Sequence[Path] = (),
    alone: bool = False,
) -> Report:
    """Check projects: the pipeline, in order.

    `settings_for` gives the settings of a folder. `overlay` holds content that stands in for that of files; `virtual`
    names files to lint that need exist only there. `alone` leaves out what surrounds the files in their projects.
    """
    found = discover(paths, settings_for, virtual)
    sources = Sources(overlay)
    projects = [msgspec.structs.replace(project, alone=alone) for project in found.projects]
    return _merged(found, check_projects(projects, sources))


def check_projects(projects: Sequence[Project], sources: Sources) -> list[Report]:
    """Check projects, each a program of its own; by several processes where several of them are to be solved."""
    count = processes(projects[0].settings.jobs) if len(projects) > 1 else 1
    if count < 2:
        return [check_project(project, sources) for project in projects]
    reports = {place: _known_report(project, sources) for place, project in enumerate(projects)}
    left = [place for place, report in reports.items() if report is None]
    jobs = [(projects[place], sources.overlay()) for place in left]
    sizes = [size_of(file.path for file in projects[place].files) for place in left]
    reports.update(zip(left, in_processes(_check_alone, jobs, sizes, count, WORTH), strict=True))
    return [reports[place] or check_project(project, sources) for place, project in enumerate(projects)]


def _known_report(project: Project, sources: Sources) -> Report | None:
    """Return the report of a project of which the cache holds the solution."""
    if not project.settings.cache:
        return None
    try:
        return check_project(project, sources, known=True)
    except NotKnown:
        return None


def _check_alone(job: tuple[Project, dict[Path, bytes]]) -> Report | None:
    """Check a project in a process of its own. What the user got wrong is told by whoever has started that: then nothing."""
    project, overlay = job
    try:
        return check_project(unshared(project), Sources(overlay))
    except ConfigError:
        return None


def check_project(project: Project, sources: Sources, *, known: bool = False) -> Report:
    """Check the files of one project as one program. Raises `NotKnown` if it is to be `known` and is not."""
    failures: list[Failure] = []

    def guard(action: Callable[[], Result], where: str) -> Result | None:
        return guarded(action, where, failures)

    outcome = (
        guarded(lambda: analyse(project, sources, known=known, guard=guard), str(project.root), failures)
        or Outcome()
    )
    judges = Judges(project.settings, sources, failures)
    findings = judges.unreadable(outcome.unreadable)
    for _, solution in outcome.programs:
        findings += [*judges.unreadable(solution.unreadable), *judges.findings(solution)]
    findings = report_in(project, findings)
    useless = _useless(project, findings, sources)
    findings = suppress(findings, lambda path: comments_in(sources.text(path)))
    findings = sorted([*findings, *useless], key=_by_place)
    findings = _new(findings, project.settings, sources)
    if _wants_fixes(project.settings):
        findings = sorted(with_fixes(findings, outcome.programs, project, sources, failures), key=_by_place)
    return Report(
        findings=tuple(findings),
        failures=tuple(failures),
        remarks=(*_remarks(outcome, project.settings), *_untried(findings)),
        files=len(project.files),
        statistics=outcome.statistics,
    )


def report_in(project: Project, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings to report: in the files asked for, not ignored per file, one per place and code, sorted."""
    absolute = {file.shown: file.path for file in project.files}
    ignores = project.settings.per_file_ignores
    kept: dict[tuple[Place, str], Finding] = {}
    for finding in findings:
        path = absolute.get(finding.place.path)
        if path is None or _is_ignored(finding.code, path, ignores):
            continue
        key = (finding.place, finding.code)
        if key not in kept or len(finding.trace) < len(kept[key].trace):
            kept[key] = finding
    return sorted(kept.values(), key=_by_place)


def _useless(project: Project, findings: list[Finding], sources: Sources) -> list[Finding]:
    """Return the suppressions that silence nothing, if they are looked for; `findings` are those before any is silenced."""
    on = registry.selected(project.settings)
    if sdl902_unused_suppression.RULE.code not in on:
        return []
    by_path: dict[str, list[Finding]] = {file.shown: [] for file in project.files}
    for each in findings:
        by_path[each.place.path].append(each)
    broken = {each.place.path for each in findings if each.code == sdl901_unreadable.RULE.code}
    read = [(path, found) for path, found in by_path.items() if path not in broken]
    return report_in(
        project, [each for path, found in read for each in unused(path, sources.text(path), found, on)]
    )


def _new(findings: list[Finding], settings: Settings, sources: Sources) -> list[Finding]:
    """Return the findings that the baseline does not know, all if there is none."""
    if settings.baseline is None:
        return findings
    before = baseline.read(settings.baseline)
    return baseline.unknown(findings, before, sources.lines, settings.baseline.parent)


def _wants_fixes(settings: Settings) -> bool:
    """Tell whether fixes are applied or told; for other formats, proving them would be work for nothing."""
    return settings.fix or settings.diff or settings.output_format in _TELL_FIXES


def _is_ignored(code: str, path: Path, ignores: Sequence[tuple[str, tuple[str, ...]]]) -> bool:
    return any(registry.matches(code, codes) and matches(pattern, path) for pattern, codes in ignores)


def _remarks(outcome: Outcome, settings: Settings) -> Iterator[str]:
    """Yield what is worth a line although nobody asked: calls that were not followed, and models without a seed, unless the
    selection speaks of them.
    """
    calls = {path: count for _, program in outcome.programs for path, count in program.unfollowed.items()}
    if calls:
        yield unfollowed(calls)
    rule = sdl103_unseeded_model.RULE
    said = settings.select + settings.extend_select + settings.ignore
    if settings.select or registry.matches(rule.code, said):
        return
    places = {each.place for each in outcome.constructions if sdl103_unseeded_model.judge(each, settings)}
    if places:
        models = "1 model is" if len(places) == 1 else f"{len(places)} models are"
        yield f"{models} built without any seed; `--extend-select {rule.code}` shows where"
    if outcome.left_out:
        files = "1 file" if outcome.left_out == 1 else f"{outcome.left_out} files"
        yield f"{files} of programs without any seed not searched for models; `--extend-select {rule.code}` searches them"


def _untried(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a line that says for how many findings no fix was looked for, if there are any."""
    count = sum(each.unfixed == UNTRIED for each in findings)
    if count:
        told = "the fix of 1 finding was" if count == 1 else f"the fixes of {count} findings were"
        yield f"{told} {UNTRIED}"


#: How many files a line names whose calls were not all followed.
_NAMED: Final = 3


def unfollowed(calls: Mapping[str, int]) -> str:
    """Return a line that says how many calls were not followed, and from where; the most first."""
    by_number = sorted(calls.items(), key=lambda each: (-each[1], each[0]))
    told = [f"{number} from {path}" for path, number in by_number[:_NAMED]]
    if rest := by_number[_NAMED:]:
        files = "1 other file" if len(rest) == 1 else f"{len(rest)} other files"
        told.append(f"{sum(number for _, number in rest)} from {files}")
    return (
        f"calls not followed, as the work allowed was done: {', '.join(told)}; findings may be missing there"
    )


def _merged(found: Found, reports: Sequence[Report]) -> Report:
    """Return one report of all projects, and of the paths that could not be linted."""
    unreadable = [
        Unreadable(Place(bad.shown, _FILE_START), bad.reason) for bad in found.unusable if not bad.missing
    ]
    findings = [finding for report in reports for finding in report.findings]
    findings += map(sdl901_unreadable.judge, unreadable)
    statistics: dict[str, int] = {}
    for report in reports:
        for name, count in report.statistics.items():
            statistics[name] = statistics.get(name, 0) + count
    return Report(
        findings=tuple(sorted(findings, key=_by_place)),
        failures=tuple(failure for report in reports for failure in report.failures),
        remarks=tuple(remark for report in reports for remark in report.remarks),
        files=sum(report.files for report in reports),
        statistics=statistics,
        missing=tuple(bad.shown for bad in found.unusable if bad.missing),
    )


def _by_place(finding: Finding) -> tuple[object, ...]:
    return (finding.place.path.split("/"), finding.place.span, finding.code)
