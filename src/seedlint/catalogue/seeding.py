"""The words by which a program may seed, or make a generator, through a library: read off the stubs' text, without parsing them.

A file that holds none of these words, and nothing that speaks of seeding itself, seeds nothing. So the words are too
many rather than too few: a class counts if any of its methods seeds, and so does whatever inherits it or returns it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from seedlint.catalogue.lookup import SHIPPED_STUBS

_MARK: Final = re.compile(r"^\s*@(?:\w+\.)*(?:seeds|restores|creates)\b")
_MODEL: Final = re.compile(r"^\s*@(?:\w+\.)*(?:model|builds)\b", re.MULTILINE)
_DEFINED: Final = re.compile(r"^(\s*)(?:async\s+)?(class|def)\s+(\w+)")
#: What makes one name stand for another: a base, an alias, a re-export, what a function returns.
_LINKS: Final = (
    re.compile(r"^class\s+(\w+)\(([^)]*)\)", re.MULTILINE),
    re.compile(r"^(\w+)\s*=\s*([\w.]+)", re.MULTILINE),
    re.compile(r"\b(?P<b>\w+)\s+as\s+(?P<a>\w+)"),
    re.compile(r"\bdef\s+(\w+)\s*\([^@]*?\)\s*->\s*([\w.\"']+)"),
)
_WORD: Final = re.compile(r"\w+")


def seeding_words(stubs: Sequence[Path] = ()) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of library functions and classes that may seed or make a generator, and the libraries that have models.

    Both come from the user's stubs and from our own.
    """
    words: set[str] = set()
    links: dict[str, set[str]] = {}
    models: set[str] = set()
    for library, text in _texts((*stubs, SHIPPED_STUBS)):
        words |= set(_marked(text))
        if _MODEL.search(text):
            models.add(library)
        for pattern in _LINKS:
            for match in pattern.finditer(text):
                name, meant = (match["a"], match["b"]) if "a" in pattern.groupindex else match.groups()
                for word in _WORD.findall(meant):
                    links.setdefault(word, set()).add(name)
    waiting = list(words)
    while waiting:
        fresh = links.get(waiting.pop(), set()) - words
        words |= fresh
        waiting += fresh
    return tuple(sorted(words)), tuple(sorted(models))


def _texts(roots: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Yield the text of each stub with the library that it belongs to. A folder of stubs may be absent."""
    for root in roots:
        single = root.suffix == ".pyi" and root.is_file()
        for path in (root,) if single else sorted(root.rglob("*.pyi")):
            below = Path(path.name) if single else path.relative_to(root)
            yield below.with_suffix("").parts[0], path.read_text("utf-8", "replace")


def _marked(text: str) -> Iterator[str]:
    """Yield the functions that a stub marks, and the classes whose methods it marks."""
    if not any(word in text for word in ("seeds", "restores", "creates")):
        return
    owner, marked = "", False
    for line in text.splitlines():
        if _MARK.match(line):
            marked = True
            continue
        defined = _DEFINED.match(line)
        if defined is None:
            continue
        indent, kind, name = defined.groups()
        if kind == "class":
            owner = name
        elif marked:
            yield owner if indent else name
        marked = False
