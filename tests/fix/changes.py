"""Write down what a fix changed, short enough for a literate case."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

#: What a case expects of a line is not part of the line.
_EXPECTATION = re.compile(r"\s*# expect:.*")


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Return, for every place where files differ, `@@ file:line` (of the old file), then the old and the new lines."""
    told: list[str] = []
    for path in sorted(before):
        old, new = before[path].split("\n"), after[path].split("\n")
        for tag, start, end, begin, stop in difflib.SequenceMatcher(
            None, old, new, autojunk=False
        ).get_opcodes():
            if tag != "equal":
                told.append(f"@@ {path}:{start + 1}")
                told += [f"-{line}" for line in old[start:end]]
                told += [f"+{line}" for line in new[begin:stop]]
    return "".join(f"{_EXPECTATION.sub('', line)}\n" for line in told)
