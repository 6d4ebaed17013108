"""Where operations stand: as the standard parser says, as libcst says, and as a reader says."""

from __future__ import annotations

import re
import sys
import sysconfig
from pathlib import Path
from textwrap import dedent

import libcst as cst
import pytest

from seedlint.ir.ops import Position
from seedlint.lower.frame import Frame, Unit
from seedlint.lower.module import STATEMENTS, VALUES, lower_source
from seedlint.parse import positions as positions_module
from seedlint.parse.headers import Lines
from seedlint.parse.positions import positions
from seedlint.parse.provider import provided_positions
from seedlint.parse.source import ParsedSource, parse
from seedlint.text.deep import run_deep


def marked(parsed: ParsedSource) -> list[cst.CSTNode]:
    unit = Unit(VALUES, STATEMENTS)
    Frame(unit, "module", "<module>", None, -1).suite(parsed.module.body)
    return unit.nodes


def call_places(source: str) -> dict[str, Position]:
    module = lower_source(dedent(source).encode())
    return {text: module.positions[pos] for pos, text in module.texts.items()}


def texts_at(source: str) -> list[tuple[str, str]]:
    """Return each call's callee and the source text at its position."""
    lines = source.split("\n")
    found = []
    for text, place in call_places(source).items():
        rows = lines[place.line - 1 : place.end_line]
        rows[-1] = rows[-1][: place.end_column - 1]
        rows[0] = rows[0][place.column - 1 :]
        found.append((text, "\n".join(rows)))
    return found


@pytest.fixture
def no_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> tuple[Position, ...]:
        raise AssertionError("the sequences differ, and the slow way is taken")

    monkeypatch.setattr(positions_module, "provided_positions", refuse)


SOURCES = {
    "plain": "x = f(g(1), h(\n    2))",
    "not ASCII": "näïve = 'ü𝔘'; x = f('ü𝔘', g(ä))",
    "tabs and form feeds": "if x:\n\tf(1)\n\x0c\ng(2)",
    "formatted": "x = f'{a(1)} {b.c(2)!r:>{w(3)}} {d(4)=} {{e(5)}}'",
    "formatted, adjacent, over lines": "x = ('ü' f'{a(1)}'  # f'{no(1)}'\n   rf'\\{b(2)}' 'x{c(3)}' f'{d(4)}')",
    "formatted, three quotes": "x = f'''\n{a(1)} \\N{BULLET} \n  {b(\n2)} {c(3) if d(4) != 5 else {'k': g(6)}['k']}'''",
    "formatted, nested": "x = f\"{f'{a(1)}' + b(2)} {c(f'{d(3)}')}\"",
    "formatted, lambdas and dicts": "x = f'{(lambda x: a(x))(1)} {[y for y in b(2)]}'",
    "same call, several times": "x = f'{a(1)} {a(1)}' + a(1)",
}


@pytest.mark.usefixtures("no_provider")
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_text_at_the_position_of_a_call_is_the_call(source: str) -> None:
    found = texts_at(source)
    assert found
    for text, at in found:
        if text.isidentifier():
            assert at.startswith(f"{text}(")
        assert at.endswith(")")


@pytest.mark.usefixtures("no_provider")
def test_each_call_has_its_own_place() -> None:
    source = "x = f'{a(1)} {a(1)}' + a(1)"
    module = lower_source(source.encode())
    assert [(place.line, place.column) for place in module.positions] == [(1, 8), (1, 15), (1, 24)]


def test_the_lines_of_a_statement_are_those_of_its_header() -> None:
    places = call_places(
        """
        @decorate(
            1)
        def f(
            a=default(),
        ):  # :
            body(
                2
            )
        if (test()
                and x): one_liner(); other()
        elif second(): pass
        for x in (
            items()
        ):
            pass
        with (enter() as e,
              again()):
            inside()
        while turn(): spin()
        try: pass
        except (
            kind(),
        ) as error: caught()
        match subject():
            case 1 if (
                guard()
            ):
                matched()
        class A(base(),
                meta=x):
            y = member()
        """
    )
    assert {text: (place.first_line, place.last_line) for text, place in places.items()} == {
        "decorate(...)": (2, 6),
        "decorate": (2, 6),
        "default": (2, 6),
        "body": (7, 9),
        "test": (10, 11),
        "one_liner": (11, 11),
        "other": (11, 11),
        "second": (12, 12),
        "items": (13, 15),
        "enter": (17, 18),
        "again": (17, 18),
        "inside": (19, 19),
        "turn": (20, 20),
        "spin": (20, 20),
        "kind": (22, 24),
        "caught": (24, 24),
        "subject": (25, 25),
        "guard": (26, 28),
        "matched": (29, 29),
        "base": (30, 31),
        "member": (32, 32),
    }


def test_positions_of_other_operations() -> None:
    source = dedent(
        """
        import a, b.c as d
        for x in xs: pass
        with m.n as y: pass
        z = [i for i in d[0]]
        def f(): yield g.h
        class C: pass
        """
    )
    module = lower_source(source.encode())
    lines = source.split("\n")

    def at(pos: int) -> str:
        place = module.positions[pos]
        return lines[place.line - 1][
            place.column - 1 : place.end_column - 1 if place.line == place.end_line else None
        ]

    found = [
        (type(op).__name__, at(op.pos))
        for function in module.functions
        for op in function.body
        if getattr(op, "pos", -1) >= 0
    ]
    assert found == [
        ("Import", "a"),
        ("Import", "b.c as d"),
        ("For", "xs"),
        ("Attr", "m.n"),
        ("With", "m.n"),
        ("Item", "d[0]"),
        ("For", "[i for i in d[0]]"),
        ("MakeClass", "class C: pass"),
        ("Attr", "g.h"),
        ("Yield", "yield g.h"),
    ]
    assert at(module.functions[1].pos) == "def f(): yield g.h"


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_slow_way_gives_the_same(source: str) -> None:
    parsed = parse(dedent(source).encode())
    assert parsed.tree is not None
    nodes = marked(parsed)
    assert positions(nodes, parsed._replace(tree=None)) == positions(nodes, parsed)


def test_new_syntax_goes_the_slow_way_where_the_standard_parser_refuses() -> None:
    source = "try:\n    f(1)\nexcept A, B:\n    g(2)\nx = t'{h(3)}'\n"
    if sys.version_info < (3, 14):
        assert parse(source.encode()).tree is None
    places = call_places(source)
    assert {text: (place.line, place.column, place.end_column) for text, place in places.items()} == {
        "f": (2, 5, 9),
        "g": (4, 5, 9),
        "h": (5, 8, 12),
    }


def test_trees_that_differ_go_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = parse(b"x = f(1)\ny = a.b\n")
    nodes = marked(parsed)
    other = parse(b"y = a.b\nx = f(1)\n")
    wrong = parsed._replace(tree=other.tree)
    assert positions(nodes, wrong) == positions(nodes, parsed)


def _library_files() -> list[Path]:
    """Return a fixed sample of the standard library, with the files that try every syntax."""
    library = Path(sysconfig.get_paths()["stdlib"])
    chosen = ["test/test_fstring.py", "test/test_named_expressions.py", "test/test_unpack_ex.py"]
    some = sorted(library.glob("*.py"))[::17]
    return [path for path in [*(library / name for name in chosen), *some] if path.exists()]


@pytest.mark.parametrize("path", _library_files(), ids=lambda path: path.name)
def test_calls_stand_where_libcst_says(path: Path) -> None:
    def compare() -> None:
        parsed = parse(path.read_bytes())
        nodes = marked(parsed)
        calls = [index for index, node in enumerate(nodes) if isinstance(node, cst.Call)]
        cheap = positions(nodes, parsed)
        provided = provided_positions(nodes, parsed.module, Lines(parsed.text))
        lines = parsed.text.split("\n")
        for index in calls:
            # libcst loses spaces before the end of a replacement field.
            converted = re.search(r"[=!]\w?\s*[!:}]", lines[cheap[index].line - 1])
            assert cheap[index] == provided[index] or converted

    run_deep(compare)
