"""The content of files: from the disk, or from what stands in for it (standard input, fixes not yet written)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from seedlint.text.edit import EditError, decode
from seedlint.text.notebook import SUFFIX, cell_text, split_cell

#: Content by absolute path.
Overlay: TypeAlias = Mapping[Path, bytes]

NO_OVERLAY: Final[Overlay] = MappingProxyType({})
_LINE_END: Final = re.compile("\r\n|\r|\n")


def digest(content: bytes) -> bytes:
    """Return the name of a content: 16 bytes that no other has."""
    return hashlib.blake2b(content, digest_size=16).digest()


class Sources:
    """Files by their path. Nothing is kept: a file is read again when it is asked for again."""

    def __init__(self, overlay: Overlay = NO_OVERLAY) -> None:
        self._overlay = overlay
        self._folder = Path.cwd()

    def read(self, path: Path) -> bytes:
        """Return the content of the file at an absolute path. Raises `OSError`."""
        if path in self._overlay:
            return self._overlay[path]
        return path.read_bytes()

    def is_overlaid(self, path: Path) -> bool:
        """Return whether something stands in for a file."""
        return path in self._overlay

    def overlay(self) -> dict[Path, bytes]:
        """Return what stands in for files."""
        return dict(self._overlay)

    def overlaid(self) -> list[tuple[str, bytes]]:
        """Return what stands in for files, by name: paths with the digests of their content."""
        return sorted((str(path), digest(content)) for path, content in self._overlay.items())

    def over(self, overlay: Overlay) -> Sources:
        """Return the files with more content standing in for some of them."""
        return Sources({**self._overlay, **overlay})

    def absolute(self, shown: str) -> Path:
        """Return the file that a path in a message names."""
        return self._folder / shown

    def text(self, shown: str) -> str:
        """Return the text of a file by the path that messages show; nothing if there is none.

        For a notebook that is its program, for a cell the cell. What cannot be decoded is replaced: this text is for
        people.
        """
        path, cell = split_cell(shown)
        try:
            source = self.read(self.absolute(path))
        except (OSError, ValueError):
            return ""
        try:
            return cell_text(source, cell) if path.endswith(SUFFIX) else decode(source).text
        except EditError:
            return source.decode("utf-8", "replace")

    def lines(self, shown: str) -> list[str]:
        """Return the lines of a file, without their ends, by the path that messages show."""
        text = self.text(shown)
        return _LINE_END.split(text) if text else []


class Contents(Mapping[str, bytes]):
    """The content of files by the path that messages show, read when it is asked for; none is listed."""

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
