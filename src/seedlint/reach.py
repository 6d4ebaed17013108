"""Which files of a project can reach which others by imports, read off their bytes without parsing.

The answer errs on the side of too many: an import is any text that looks like one, and it leads to every file of that
name. Only what no file imports, under any name, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

_IMPORT: Final = re.compile(
    rb"\bimport\s*(?P<names>\((?:[^)#]|#[^\n]*)*\)|(?:[^\n\\]|\\\r?\n|\\)*)|\bfrom\s+(?P<module>[.\w]+)"
)
_WORD: Final = re.compile(rb"[^\W\d]\w*")
#: A file that imports by name at run time can import whatever it mentions.
_DYNAMIC: Final = re.compile(rb"import_module|__import__|runpy|exec|%run|\bspawn|locate")


def reaching(goals: Collection[Path], files: Sequence[Path], read: Callable[[Path], bytes]) -> list[Path]:
    """Return the files, in their order, that are goals or may import one, directly or through others.

    A file that cannot be read reaches nothing.
    """
    importers: dict[str, list[Path]] = {}
    for file in files:
        for name in _names(file, read):
            importers.setdefault(name, []).append(file)
    found = set(goals)
    waiting = list(goals)
    while waiting:
        for importer in importers.get(_name(waiting.pop()), ()):
            if importer not in found:
                found.add(importer)
                waiting.append(importer)
    return [file for file in files if file in found]


def _names(file: Path, read: Callable[[Path], bytes]) -> set[str]:
    """Return the names of the modules that a file may import: those it names, and the packages it lies in."""
    try:
        content = read(file)
    except OSError:
        return set()
    named = set(_words([content])) if _DYNAMIC.search(content) else set(_words(_imports(content)))
    if b"import" in content:
        named.update(file.parent.parts)
    return named


def _imports(content: bytes) -> Iterator[bytes]:
    for match in _IMPORT.finditer(content):
        yield match["names"] or match["module"] or b""


def _words(texts: Iterable[bytes]) -> Iterator[str]:
    for text in texts:
        yield from (word.decode("utf-8", "replace") for word in _WORD.findall(text))


def _name(file: Path) -> str:
    """Return the last part of the name under which a file is imported."""
    return file.parent.name if file.name == "__init__.py" else file.stem
