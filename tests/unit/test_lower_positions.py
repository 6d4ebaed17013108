"""Where operations stand: as the standard parser says, as libcst says, and as a reader says."""

from __future__ import annotations

import re
import sys
import sysconfig
from pathlib import Path
from textwrap import dedent

import libcst as cst
import pytest

from seedlint.ir.ops import Module, Position
from seedlint.lower import module as lower_module
from seedlint.lower.frame import Frame, Unit
from seedlint.lower.module import STATEMENTS, VALUES, lower_parsed, lower_source
from seedlint.parse import pieces
from seedlint.parse.headers import Lines
from seedlint.parse.positions import marked, positions
from seedlint.parse.provider import provided_positions
from seedlint.parse.source import ParsedSource, ParseError, parse
from seedlint.text.deep import run_deep


def marked_nodes(whole: cst.Module) -> list[cst.CSTNode]:
    nodes: list[cst.CSTNode] = []
    unit = Unit(VALUES, STATEMENTS, nodes)
    Frame(unit, "module", "<module>", None, -1).suite(whole.body)
    return nodes


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

    monkeypatch.setattr(lower_module, "provided_positions", refuse)


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


def lowered(parsed: ParsedSource) -> Module:
    return run_deep(lambda: lower_parsed(parsed))


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_slow_way_gives_the_same(source: str) -> None:
    parsed = parse(dedent(source).encode())
    assert parsed.tree is not None
    assert lowered(parsed._replace(tree=None)) == lowered(parsed)


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


def test_trees_that_differ_go_the_slow_way() -> None:
    parsed = parse(b"x = f(1)\ny = a.b\n")
    other = parse(b"y = a.b\nx = f(1)\n")
    assert lowered(parsed._replace(tree=other.tree)) == lowered(parsed)


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
        whole = parsed.whole()
        nodes = marked_nodes(whole)
        calls = [index for index, node in enumerate(nodes) if isinstance(node, cst.Call)]
        cheap = positions([marked(node) for node in nodes], parsed)
        assert cheap is not None
        provided = provided_positions(nodes, whole, Lines(parsed.text))
        lines = parsed.text.split("\n")
        for index in calls:
            # libcst loses spaces before the end of a replacement field.
            converted = re.search(r"[=!]\w?\s*[!:}]", lines[cheap[index].line - 1])
            assert cheap[index] == provided[index] or converted

    run_deep(compare)


@pytest.mark.parametrize("path", _library_files(), ids=lambda path: path.name)
def test_pieces_are_lowered_as_the_whole_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = path.read_bytes()
    monkeypatch.setattr(pieces, "LINES", 10**9)
    whole = lower_source(content)
    monkeypatch.setattr(pieces, "LINES", 1)
    assert lower_source(content) == whole


PIECES = {
    "one line, several statements": "f(1); g(2)\nh(3); i(4)",
    "an at sign above its expression": "f(1)\n@(\n  g(2)\n)\n@h(3)\ndef k(): pass\ni(4)",
    "a line that goes on with nothing": "f(1) \\\n\ng(2)",
    "texts over lines": "x = '''\ny = f(1)\n'''; f(2)\n(\ng(3)\n)\n",
    "a form feed before a statement": "f(1)\n\x0cg(2)\n\x0c\nh(3)",
    "comments and blank lines": "# one\n\nf(1)  # two\n# three\n    # four\ng(2)\n\n\n",
    "names of the whole": "def f():\n    global x\n    x = g(1)\nx = h(2)\ndef k(): return x",
    "indented by tabs here and by spaces there": "if a:\n\tf(1)\nif b:\n  g(2)",
    "nothing": "",
}


@pytest.mark.usefixtures("no_provider")
@pytest.mark.parametrize("source", PIECES.values(), ids=PIECES)
def test_a_piece_is_a_statement_or_more(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "LINES", 10**9)
    whole = lower_source(source.encode())
    monkeypatch.setattr(pieces, "LINES", 1)
    assert lower_source(source.encode()) == whole
    parsed = parse(source.encode())
    assert parsed.tree is not None
    assert "".join(pieces.pieces(parsed.text, parsed.tree)) == parsed.text


def test_what_the_parser_refuses_in_a_piece_is_told_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "LINES", 1)
    with pytest.raises(ParseError) as caught:
        lower_source(b"f(1)\ng(2)\nx = = 3\n")
    assert (caught.value.line, caught.value.column) == (3, 5)
