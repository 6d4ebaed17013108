"""Which files are not to be linted: `exclude` patterns and `.gitignore` files.

Both are patterns as Git reads them. Those of a `.gitignore` hold below the folder it stands in; those of the settings
are absolute, or name a file or folder wherever it is. The nearest `.gitignore` that says anything about a
path decides, and a path below an ignored folder is never reached.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from seedlint.settings import Settings

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: Characters that make a pattern more than a name.
_SPECIAL: Final = frozenset("*?[]!\\/#")

_WINDOWS_SLASH: Final = re.compile(r"(?<!\\)\\(?=[\w.-])")

#: The group of a pattern's regular expression that marks the end of a folder above, or of the folder itself.
_FOLDER_END: Final = "ps_d"

#: The patterns of one ignore file and the folder they are relative to, outermost first in a sequence.
Ignored: TypeAlias = "tuple[Path, GitIgnoreSpec]"


class Patterns:
    """What is excluded at one point of a walk: by the settings, and by the ignore files from there upwards."""

    def __init__(self, settings: Settings, ignored: Sequence[Ignored] = ()) -> None:
        """Compile the settings' patterns; plain names, by far the most, need no compiling."""
        self.settings = settings
        self._ignored = tuple(ignored)
        patterns = settings.exclude + settings.extend_exclude
        self._names = frozenset(pattern for pattern in patterns if _SPECIAL.isdisjoint(pattern))
        others = [pattern for pattern in patterns if pattern not in self._names]
        self._excluded = compile_patterns(others) if others else None

    def under(self, settings: Settings) -> Patterns:
        """Return the patterns where other settings begin to hold."""
        if settings.exclude + settings.extend_exclude == self.settings.exclude + self.settings.extend_exclude:
            return self
        return Patterns(settings, self._ignored)

    def and_ignored(self, ignored: Ignored | None) -> Patterns:
        """Return the patterns below a folder with an ignore file of its own."""
        if ignored is None:
            return self
        return Patterns(self.settings, (*self._ignored, ignored))

    def exclude(self, path: Path, *, is_folder: bool) -> bool:
        """Tell whether an absolute path is left out; folders above it are taken to have been asked before."""
        if path.name in self._names:
            return True
        if self._excluded is not None and _says(self._excluded, Path(path.anchor), path, is_folder=is_folder):
            return True
        for folder, spec in reversed(self._ignored):
            said = _says(spec, folder, path, is_folder=is_folder)
            if said is not None:
                return said
        return False


def ignored_in(folder: Path, name: str = ".gitignore") -> Ignored | None:
    """Return the patterns of the ignore file in a folder, if there is one that can be read."""
    return _read(folder / name, folder)


def ignored_from_above(folder: Path, root: Path) -> tuple[Ignored, ...]:
    """Return the ignore files that hold in a folder, without its own: up to its repository, else up to `root`.

    Those that ignore the folder itself are left out: it was named, so it is meant.
    """
    top = next((above for above in (folder, *folder.parents) if os.path.exists(above / ".git")), root)  # noqa: PTH110 - no error where nothing may be read
    above = [parent for parent in reversed(folder.parents) if parent == top or top in parent.parents]
    files = [_read(top / ".git" / "info" / "exclude", top), *(ignored_in(parent) for parent in above)]
    return tuple(
        (base, spec)
        for base, spec in filter(None, files)
        if folder == base or not _says(spec, base, folder, is_folder=True)
    )


def compile_patterns(lines: Sequence[str]) -> GitIgnoreSpec:
    """Compile patterns as Git reads them."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - costs more than the rest of a run on a few files

    return GitIgnoreSpec.from_lines(lines)


def matches(pattern: str, path: Path) -> bool:
    """Tell whether one pattern of the settings names an absolute path, or a folder above it; with `!`, whether it does not."""
    named = compile_patterns([pattern.removeprefix("!")]).match_file(path.relative_to(path.anchor))
    return named is not pattern.startswith("!")


def anchored(pattern: str, folder: Path) -> str:
    """Return a pattern as the settings hold it: one with a slash becomes absolute, relative to the folder before.

    A backslash before what needs no escape is the slash of somebody who works on Windows.
    """
    pattern = _WINDOWS_SLASH.sub("/", pattern)
    negated, body = pattern.startswith("!"), pattern.removeprefix("!")
    if "/" not in body.rstrip("/") or Path(body).is_absolute():
        return pattern
    base = "".join("\\" + char if char in "*?[]!\\# " else char for char in folder.as_posix().rstrip("/"))
    return f"{'!' if negated else ''}{base}/{body.removeprefix('./')}"


def _read(file: Path, folder: Path) -> Ignored | None:
    try:
        lines = file.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    return (folder, compile_patterns(_valid(kept))) if kept else None


def _valid(lines: Sequence[str]) -> list[str]:
    """Return the lines that are patterns; Git, too, passes over what is none."""
    return [line for line in lines if is_pattern(line)]


def is_pattern(line: str) -> bool:
    """Tell whether a line is a pattern that can be read. A plain name is, without looking."""
    if _SPECIAL.isdisjoint(line):
        return True
    try:
        compile_patterns([line])
    except (ValueError, re.error):  # Git, too, passes over a range that ends before it begins
        return False
    return True


def _says(spec: GitIgnoreSpec, folder: Path, path: Path, *, is_folder: bool) -> bool | None:
    """Return what a set of patterns says of a path itself: ignored, not ignored, or nothing. The last one decides."""
    relative = path.relative_to(folder).as_posix()
    for pattern in reversed(list(spec.patterns)):
        if pattern.include is not None and _names(pattern, relative, is_folder=is_folder):
            return pattern.include
    return None


def _names(pattern: Any, relative: str, *, is_folder: bool) -> bool:
    """Tell whether a pattern names a path, and not just a folder above it: a match marks the end of that folder."""
    regex: re.Pattern[str] = pattern.regex
    match = regex.match(relative)
    if match and (_FOLDER_END not in regex.groupindex or match[_FOLDER_END] is None):
        return True
    match = regex.match(f"{relative}/") if is_folder and _FOLDER_END in regex.groupindex else None
    return match is not None and match.start(_FOLDER_END) == len(relative)
