"""Render a change as a unified diff that `git apply` and `patch` accept, byte for byte."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from typing import Final

#: Unchanged lines shown around a change, as in every unified diff.
CONTEXT: Final = 3
#: Above this many lines, frequent lines (blank ones) do not begin a match: without that, time grows with their square.
THOROUGH: Final = 1000
_NO_LINE_END: Final = b"\n\\ No newline at end of file\n"
_SPECIAL: Final = re.compile(rb'[\x00-\x1f"\\\x7f-\xff]')
_ESCAPES: Final = {b"\n": rb"\n", b"\t": rb"\t", b"\r": rb"\r", b'"': rb"\"", b"\\": rb"\\"}


def unified_diff(path: str, before: bytes, after: bytes) -> bytes:
    """Return the diff of one file, empty if nothing changed.

    `path` is relative, with `/` between its parts; lines end at a line feed only, and all other bytes, whatever
    their encoding, are passed on.
    """
    old, new = _lines(before), _lines(after)
    hunks = b"".join(_hunks(old, new))
    if not hunks:
        return b""
    return b"".join((b"--- ", _name(f"a/{path}"), b"\n+++ ", _name(f"b/{path}"), b"\n", hunks))


def _hunks(old: Sequence[bytes], new: Sequence[bytes]) -> Iterator[bytes]:
    """Yield each hunk. What both files begin and end with is cut off first: matching lines is quadratic at worst."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    head, tail = max(head - CONTEXT, 0), max(tail - CONTEXT, 0)
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=len(left) > THOROUGH)
    for group in matcher.get_grouped_opcodes(CONTEXT):
        first, last = group[0], group[-1]
        yield b"@@ -%s +%s @@\n" % (
            _range(first[1] + head, last[2] + head),
            _range(first[3] + head, last[4] + head),
        )
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from (_line(b" ", line) for line in left[start:end])
                continue
            yield from (_line(b"-", line) for line in left[start:end])
            yield from (_line(b"+", line) for line in right[new_start:new_end])


def _lines(content: bytes) -> list[bytes]:
    """Return the lines with their line feeds; `bytes.splitlines` would end lines at a bare carriage return, too."""
    lines = content.split(b"\n")
    last = lines.pop()
    return [line + b"\n" for line in lines] + ([last] if last else [])


def _common(left: Sequence[bytes], right: Sequence[bytes]) -> int:
    """Return how many items both sequences begin with."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _line(sign: bytes, line: bytes) -> bytes:
    return sign + line if line.endswith(b"\n") else sign + line + _NO_LINE_END


def _range(start: int, end: int) -> bytes:
    """Return a range of a hunk's header: first line from 1 (the line before it if there is none), and how many."""
    count = end - start
    first = start + 1 if count else start
    return b"%d" % first if count == 1 else b"%d,%d" % (first, count)


def _name(path: str) -> bytes:
    """Return a file name as git writes it: quoted where it must be, closed by a tab where it holds a space."""
    raw = path.encode("utf-8", "surrogateescape")
    quoted = _SPECIAL.sub(lambda match: _ESCAPES.get(match[0], b"\\%03o" % match[0][0]), raw)
    if quoted != raw:
        return b'"' + quoted + b'"'
    return raw + b"\t" if b" " in raw else raw
