"""Give findings their fixes: which constructions want one, and what the program is that proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from seedlint.discover import Project, module_name
from seedlint.finding import Finding, Fix
from seedlint.fix.plan import fix_all
from seedlint.rules import sdl101_stale_seed, sdl103_unseeded_model, sdl104_chained_model
from seedlint.settings import Settings
from seedlint.solve.construction import Construction, Solution
from seedlint.sources import Overlay, Sources
from seedlint.text.span import Place

_FRESH = (sdl101_stale_seed.RULE.code, sdl104_chained_model.RULE.code)
_SEEDED = (sdl103_unseeded_model.RULE.code,)
#: Formats that tell fixes; for the others, proving them would be work for nothing.
_TELLING = ("full", "json", "jsonl", "sarif", "rdjson")

#: Analyse the project again, with content that stands in for files.
AnalyseWith = Callable[[Overlay], Solution]


def wants_fixes(settings: Settings) -> bool:
    """Tell whether fixes are applied or told."""
    return settings.fix or settings.diff or settings.output_format in _TELLING


def attach_fixes(
    findings: Sequence[Finding],
    solution: Solution,
    project: Project,
    sources: Sources,
    analyse_with: AnalyseWith,
) -> list[Finding]:
    """Return the findings, those that can be fixed with their fix. All fixes of a project hold together."""
    fresh = _built_at(solution, {each.place for each in findings if each.code in _FRESH})
    seeded = _built_at(solution, {each.place for each in findings if each.code in _SEEDED})
    if not fresh and not seeded:
        return list(findings)

    def reanalyse(edited: Mapping[str, bytes]) -> Sequence[Construction]:
        overlay = {sources.absolute(path): content for path, content in edited.items()}
        return analyse_with(overlay).constructions

    def imported_as(shown: str) -> str | None:
        return module_name(project.root, sources.absolute(shown))

    answers = fix_all(
        fresh,
        solution.constructions,
        _Files(sources),
        reanalyse,
        module_name=imported_as,
        style=project.settings.fix_style,
        unseeded=seeded,
        default_seed=project.settings.default_seed,
    )
    fixes = {place: fix for place, fix in answers.items() if isinstance(fix, Fix)}
    fixable = (*_FRESH, *_SEEDED)
    return [
        msgspec.structs.replace(each, fix=fixes[each.place])
        if each.code in fixable and each.place in fixes
        else each
        for each in findings
    ]


class _Files(Mapping[str, bytes]):
    """The content of files by the path that messages show, read when it is asked for."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def __getitem__(self, shown: str) -> bytes:
        try:
            return self._sources.read(self._sources.absolute(shown))
        except OSError as error:
            raise KeyError(shown) from error

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _built_at(solution: Solution, places: set[Place]) -> list[Construction]:
    return [each for each in solution.constructions if each.place in places]
