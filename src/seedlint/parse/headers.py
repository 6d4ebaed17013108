"""Lines of a text: columns in other units, and where the header of a compound statement ends."""

from __future__ import annotations


class Lines:
    r"""The lines of a text whose line ends are "\n"; numbers are 1-based."""

    __slots__ = ("_ascii", "_lines")

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._ascii = text.isascii()

    def line(self, number: int) -> str:
        """Return a line without its end."""
        return self._lines[number - 1]

    def column(self, number: int, offset: int) -> int:
        """Return the 1-based column, in code points, of a 0-based offset in UTF-8 bytes."""
        if self._ascii:
            return offset + 1
        line = self._lines[number - 1]
        if line.isascii():
            return offset + 1
        return len(line.encode()[:offset].decode(errors="replace")) + 1

    def segment(self, first: int, start: int, last: int, end: int) -> bytes:
        """Return the UTF-8 bytes between two places, given by line number and 0-based byte offset."""
        lines = [line.encode() for line in self._lines[first - 1 : last]]
        lines[-1] = lines[-1][:end]
        lines[0] = lines[0][start:]
        return b"\n".join(lines)

    def header_end(self, number: int, column: int) -> int:
        """Return the number of the line with the colon that ends a header.

        `number` and `column` (1-based) are where its last expression ends: only brackets, commas, names and comments
        follow.
        """
        start = column - 1
        for at in range(number, len(self._lines) + 1):
            if ":" in self._lines[at - 1][start:].partition("#")[0]:
                return at
            start = 0
        return number
