"""Suppressions that silence nothing, and those that say what seedlint does not know (SDL902)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from seedlint.finding import Edit, Finding, Fix
from seedlint.ir.stream import STREAMS
from seedlint.rules import registry
from seedlint.rules.sdl902_unused_suppression import RULE, finding
from seedlint.suppress import IGNORE, IGNORE_FILE, NOQA, Silence, comments_in
from seedlint.text.span import Place, Span

_WORDS: Final = ("ignore", "ignore-file", "draws", "seeds", "pure")
_SAID: Final = re.compile(r"#\s*seedlint:\s*(?P<word>[\w-]*)")
_STREAMS: Final = re.compile(r"\b(?:draws|seeds)\s*=\s*(?P<listed>[\w.]+(?:\s*,\s*[\w.]+)*)")
#: A code or a name of ours after such a comment that does not count, for want of a colon or by a blank too many.
_UNLISTED: Final = re.compile(r"[\s:(\[-]*(?P<said>SDL\w*|[a-z]+(?:-[a-z]+)+)", re.IGNORECASE)
_CODE: Final = re.compile(r"[^,\s]+")
_LETTERS: Final = sorted("SDL")
_END: Final = re.compile("\r\n|\r|\n")
#: How alike (0 to 1) a misspelt word must be to a known one for a fix to write that: one wrong letter in a code is.
_SURELY_MEANT: Final = 0.75


class _Comment(NamedTuple):
    """A comment of a file: its line, the column (from 0) at which it begins, and its text."""

    path: str
    line: int
    begin: int
    text: str
    line_text: str

    def place(self, start: int, end: int) -> Place:
        """Return the place of a part of the comment."""
        return Place(self.path, Span(self.line, self.begin + start + 1, self.line, self.begin + end + 1))

    def without(self, start: int, end: int, what: str) -> Fix:
        """Return the fix that removes a part of the comment, with the blanks before it."""
        head = self.line_text[: self.begin + start]
        rest = self.text[end:].lstrip()
        begin = len(head.rstrip()) if not rest or not head.rstrip() else len(head)
        stop = len(self.line_text) if not rest else self.begin + len(self.text) - len(rest)
        content = "" if not rest or rest.startswith("#") else "# "
        edit = Edit(self.path, Span(self.line, begin + 1, self.line, stop + 1), content)
        return Fix(f"Remove {what}", "safe", (edit,))


def unused(path: str, text: str, findings: Sequence[Finding], on: Collection[str]) -> list[Finding]:
    """Return what is wrong with the suppressions of a file.

    `findings` are all of the file, before any is silenced; `on` are the codes that were looked for.
    """
    found = [each for comment in _comments(path, text) for each in _judged(comment, findings, on)]
    return [each for each in found if not _silenced(each, text)]


def _comments(path: str, text: str) -> Iterator[_Comment]:
    lines: list[str] = []
    for comment in comments_in(text):
        lines = lines or _END.split(text)
        line = lines[comment.line - 1]
        yield _Comment(path, comment.line, len(line) - len(comment.text), comment.text, line)


def _judged(comment: _Comment, findings: Sequence[Finding], on: Collection[str]) -> Iterator[Finding]:
    if match := IGNORE_FILE.search(comment.text):
        if not findings and _all_on((), on):
            yield finding(
                "this comment silences nothing", comment.place(*match.span()), _whole(comment, match)
            )
    elif (match := _SAID.match(comment.text)) and match["word"] not in _WORDS:
        yield _misspelt(comment, match.span("word"), match["word"], "word of seedlint's", _WORDS)
    for match in _STREAMS.finditer(comment.text) if _SAID.match(comment.text) else ():
        for name in _CODE.finditer(match["listed"]):
            if name[0] not in STREAMS:
                start = match.start("listed")
                span = (start + name.start(), start + name.end())
                yield _misspelt(comment, span, name[0], "stream", STREAMS)
    for match in NOQA.finditer(comment.text):
        if match["codes"]:
            yield from _codes(comment, match, findings, on, foreign=True)
        elif (said := _unlisted(comment.text, match.end())) is not None:
            yield finding(f"this comment silences every finding, {said}", comment.place(*match.span()), None)
    for match in IGNORE.finditer(comment.text):
        if match["codes"] is not None:
            yield from _codes(comment, match, findings, on, foreign=False)
        elif not _covers(Silence(comment.line, None), findings) and _all_on((), on):
            yield finding(
                "this comment silences nothing", comment.place(*match.span()), _whole(comment, match)
            )


def _unlisted(text: str, end: int) -> str | None:
    """Say what is wrong with what follows a comment without codes, if that is a code or a name of ours."""
    match = _UNLISTED.match(text, end)
    rule = registry.find(match["said"]) if match is not None else None
    if match is None or (rule is None and not match["said"].upper().startswith("SDL")):
        return None
    code = rule.code if rule is not None else "SDL101"
    if rule is not None and rule.name == match["said"].lower():
        return f"as `{rule.name}` is the name of a rule, not its code: write `# noqa: {code}`"
    return f"not the codes after it: write `# noqa: {code}`"


def _codes(
    comment: _Comment,
    match: re.Match[str],
    findings: Sequence[Finding],
    on: Collection[str],
    *,
    foreign: bool,
) -> Iterator[Finding]:
    """Yield what is wrong with the codes that a comment lists. With `foreign` other linters' codes may be among them."""
    listed = list(_CODE.finditer(match["codes"]))
    start = match.start("codes")
    useless: list[tuple[int, int]] = []
    for each in listed:
        code, span = each[0].upper(), (start + each.start(), start + each.end())
        if not registry.is_selector(code):
            if not foreign or code.startswith("SDL") or _is_swapped(code):
                yield _misspelt(comment, span, each[0], "rule", [rule.code for rule in registry.RULES])
        elif _is_useless(code, comment.line, findings, on):
            useless.append(span)
    for span in useless:
        said = f"`{comment.text[slice(*span)]}` silences nothing here"
        fix = _whole(comment, match) if len(useless) == len(listed) else _one(comment, match, span)
        yield finding(said, comment.place(*span), fix)


def _is_useless(code: str, line: int, findings: Sequence[Finding], on: Collection[str]) -> bool:
    """Tell whether a code on a line silences nothing, and everything that it names was looked for."""
    if RULE.code in _named(code) or not _all_on((code,), on):
        return False
    return not _covers(Silence(line, (code,)), findings)


def _whole(comment: _Comment, match: re.Match[str]) -> Fix:
    """Return the fix that removes a comment; ours with the reason given after it, up to another comment."""
    end = match.end()
    if not match[0].lower().lstrip("# ").startswith("noqa"):
        following = comment.text.find("#", end)
        end = following if following >= 0 else len(comment.text)
    return comment.without(match.start(), end, "the comment")


def _one(comment: _Comment, match: re.Match[str], span: tuple[int, int]) -> Fix:
    """Return the fix that removes one of several codes, and the comma beside it."""
    start, end = span
    text, first = comment.text, match.start("codes")
    after = re.match(r"[,\s]*", text[end : match.end("codes")])
    if start == first and after is not None:
        end += after.end()
    else:
        start -= len(text[first:start]) - len(text[first:start].rstrip(", \t"))
    edit = Edit(comment.path, comment.place(start, end).span, "")
    return Fix(f"Remove `{text[slice(*span)]}`", "safe", (edit,))


def _misspelt(
    comment: _Comment, span: tuple[int, int], word: str, kind: str, known: Iterable[str]
) -> Finding:
    named = registry.find(word) if kind == "rule" else None
    if named is not None:
        here = comment.place(*span)
        written = Fix(f"Write `{named.code}`", "unsafe", (Edit(comment.path, here.span, named.code),))
        return finding(f"`{word}` is the name of a rule, not its code: write `{named.code}`", here, written)
    by_folded = {each.casefold(): each for each in known}
    nearest = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.5)
    if not nearest:
        return finding(f"`{word}` is no {kind}", comment.place(*span), None)
    meant, place = by_folded[nearest[0]], comment.place(*span)
    alike = difflib.SequenceMatcher(None, word.casefold(), nearest[0]).ratio() >= _SURELY_MEANT
    # Unsafe, since the right word may silence a finding that nobody has seen.
    fix = Fix(f"Write `{meant}`", "unsafe", (Edit(comment.path, place.span, meant),)) if alike else None
    return finding(f"`{word}` is no {kind} (did you mean `{meant}`?)", place, fix)


def _is_swapped(code: str) -> bool:
    """Tell whether a code is one of ours with its letters in another order."""
    return sorted(code[:3]) == _LETTERS and registry.is_selector(f"SDL{code[3:]}")


def _named(code: str) -> set[str]:
    return {rule.code for rule in registry.RULES if registry.matches(rule.code, (code,))}


def _all_on(codes: Sequence[str], on: Collection[str]) -> bool:
    """Tell whether everything that the codes name was looked for; with none, everything that is on by default."""
    names = set.union(*map(_named, codes)) if codes else {r.code for r in registry.RULES if r.default}
    return names <= {*on}


def _covers(silence: Silence, findings: Sequence[Finding]) -> bool:
    return any(silence.covers(each) for each in findings)


def _silenced(found: Finding, text: str) -> bool:
    """Tell whether a comment on the line names this very rule."""
    lines = [each.text for each in comments_in(text) if each.line == found.place.span.line]
    return any(RULE.code in each.upper() for each in lines)
