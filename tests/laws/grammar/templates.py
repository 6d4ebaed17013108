"""Parts of random programs that are written as text with slots, which are filled from what the program can use at that point.

- `$word` is a name that begins with the word, the same throughout the text;
- `(|one||other|)` is one of several;
- `<draw>`, `<effect>`, `<seed>`, `<model>`, `<held>` (a model that may be there already), `<factory>`, `<action>` and `<loader>` are expressions;
- a line `BLOCK` is a few statements where it stands, `BODY` those of a function that stands there, and `STEPS` those of a generator;
- a line `=> kind text` says what can be used afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias, cast

from tests.laws.grammar.expressions import action, draw, effect, expression, factory, model, seed
from tests.laws.grammar.scope import Kind, Scope, Thing, Writer
from tests.laws.grammar.statements import Lines, block

_CHOICE: Final = re.compile(r"\(\|((?:(?!\(\||\|\)).)*)\|\)", re.DOTALL)
_NAME: Final = re.compile(r"\$([A-Za-z]+)")
_SLOT: Final = re.compile(r"<(draw|effect|seed|model|held|factory|action|loader)>")
#: What a call of something that a text defines is taken to cost.
_COST: Final = 8

Fill: TypeAlias = Callable[[Writer, Scope], str]

_EXPRESSIONS: Final[dict[str, Fill]] = {
    "draw": draw,
    "effect": effect,
    "seed": seed,
    "model": lambda w, scope: model(w, scope, 1),
    "held": lambda w, scope: expression(w, scope, "model"),
    "factory": lambda w, scope: factory(w, scope).text,
    "action": lambda w, scope: w.pays(action(w, scope)),
    "loader": lambda w, scope: expression(w, scope, "loader"),
}


def filled(w: Writer, scope: Scope, texts: Sequence[str]) -> Lines:
    """Write one of several texts, and make known what it says it leaves."""
    text = w.choose(texts).strip("\n")
    while _CHOICE.search(text):
        text = _CHOICE.sub(lambda found: w.choose(found[1].split("||")), text)
    names: dict[str, str] = {}
    text = _NAME.sub(lambda found: names.setdefault(found[1], "") or _named(w, names, found[1]), text)
    lines: Lines = []
    left: list[Thing] = []
    for line in text.split("\n"):
        if line.startswith("=> "):
            _, kind, what = line.split(" ", 2)
            left.append(Thing(what, cast(Kind, kind), _COST))
        else:
            lines += _line(w, scope, line)
    scope.things += left
    return lines


def _named(w: Writer, names: dict[str, str], stem: str) -> str:
    names[stem] = w.name(stem)
    return names[stem]


def _line(w: Writer, scope: Scope, line: str) -> Lines:
    inner = {
        "BLOCK": scope.block,
        "BODY": lambda: scope.body("function", None),
        "STEPS": lambda: scope.body("generator", None),
    }.get(line.strip())
    if inner is None:
        return [_SLOT.sub(lambda found: _EXPRESSIONS[found[1]](w, scope), line)]
    indent = line[: len(line) - len(line.lstrip())]
    return [indent + each for each in w.times(2, lambda: block(w, inner(), 2))]
