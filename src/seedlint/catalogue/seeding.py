"""The words by which a program may seed, or make a generator, through a library: read off the stubs' text, without parsing them.

A file that holds none of these words, and nothing that speaks of seeding itself, seeds nothing. So the words are too
many rather than too few: a class counts if any of its methods seeds, and so does whatever inherits it or returns it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from seedlint.catalogue.compiled import SHIPPED, hash_of
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


#: The words of libraries, and the libraries that have models.
Words: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
_KEPT: Final[msgspec.msgpack.Decoder[Words]] = msgspec.msgpack.Decoder(Words)


def seeding_words(stubs: Sequence[Path] = ()) -> Words:
    """Return the names of library functions and classes that may seed or make a generator, and the libraries that have models.

    Both come from the user's stubs and from our own. Of our own alone, a built package brings what they come to (see `build`).
    """
    texts = [*_texts((*stubs, SHIPPED_STUBS))]
    try:
        return _KEPT.decode(_kept_in(SHIPPED, texts).read_bytes())
    except (OSError, msgspec.DecodeError):
        return _words_of(texts)


def keep_words(folder: Path) -> None:
    """Find out the words of our own stubs, and write them into a folder. Raises `OSError` if that cannot be done."""
    texts = [*_texts((SHIPPED_STUBS,))]
    _kept_in(folder, texts).write_bytes(msgspec.msgpack.encode(_words_of(texts)))


def _kept_in(folder: Path, texts: Sequence[_Text]) -> Path:
    """Return the file for the words of these texts: it has another name when they change, or what is read off them."""
    parts = (part for library, text in texts for part in (library.encode(), text))
    return folder / f"words.{hash_of(Path(__file__).read_bytes(), *parts)}.msgpack"


def _words_of(texts: Sequence[_Text]) -> Words:
    words: set[str] = set()
    links: dict[str, set[str]] = {}
    models: set[str] = set()
    for library, content in texts:
        text = content.decode("utf-8", "replace")
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


#: The library that a stub belongs to, and the text of the stub.
_Text: TypeAlias = tuple[str, bytes]


def _texts(roots: Sequence[Path]) -> Iterator[_Text]:
    """Yield the text of each stub with the library that it belongs to. A folder of stubs may be absent."""
    for root in roots:
        if root.suffix == ".pyi" and root.is_file():
            yield root.stem, root.read_bytes()
            continue
        for where, folders, names in os.walk(root):
            folders.sort()
            library = os.path.relpath(where, root).partition(os.sep)[0]
            for name in sorted(names):
                stem, suffix = os.path.splitext(name)  # noqa: PTH122 - hundreds of files
                if suffix == ".pyi":
                    with open(os.path.join(where, name), "rb") as file:  # noqa: PTH118, PTH123 - the same
                        yield (stem if library == "." else library), file.read()


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
