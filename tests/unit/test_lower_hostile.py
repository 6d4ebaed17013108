"""No input makes lowering fail: it succeeds, or says where the input cannot be read."""

from __future__ import annotations

import ast
import sysconfig
import warnings
from pathlib import Path

import hypothesmith
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seedlint import check_source
from seedlint.ir import codec
from seedlint.ir.ops import Module
from seedlint.ir.pprint import format_module
from seedlint.ir.verify import verify
from seedlint.lower.module import lower_source
from seedlint.parse.chains import flattened
from seedlint.parse.roomy import roomy_expressions
from seedlint.parse.source import MAX_BRACKETS, MAX_DEPTH, ParseError
from seedlint.parse.tables import shortened
from seedlint.text.deep import run_deep

DEEP = 300
VALID = {
    "an elif chain": "if a: f()\n" + "elif b(): f()\n" * 1500 + "else: c()\n",
    "a sum": " + ".join(["f()"] * 2 * DEEP),
    "a sum of 5,000 terms": " + ".join(["f()"] * 5000),
    "a call chain": "a" + ".b()" * 1000,
    "attributes of attributes": "x = a" + ".b" * 3000 + "\na" + ".b" * 1000 + " = f()",
    "calls of calls over lines": "(a" + "()\n" * 1000 + ")",
    "a conjunction": " and ".join(["f()"] * 5000),
    "a comparison": " < ".join(["f()"] * 2000),
    "conditional expressions": "f() if g() else " * DEEP + "x",
    "lambdas": "lambda: " * DEEP + "f()",
    "negations": "not " * DEEP + "f()",
    "assignments": "x = " * 2000 + "f()",
    "brackets": "f(" * 60 + "x" + ")" * 60,
    "indentation": "".join(" " * i + "if f():\n" for i in range(90)) + " " * 90 + "pass\n",
    "functions": "".join(" " * i + "def f():\n" for i in range(90)) + " " * 90 + "pass\n",
    "loops of a comprehension": "[f(x) " + "for x in y " * 60 + "]",
    "conditions of a comprehension": "[x for x in y " + "if f(x) " * 100 + "]",
    "managers": "with " + ", ".join(["f()"] * 100) + ": pass",
    "decorators": "@f\n" * 500 + "def g(): pass\n",
    "fields of an f-string": 'f"' + "{f()}" * 1000 + '"',
    "a long list": "x = [" + "f(), " * 3000 + "]",
    "carriage returns": "x = f()\ry = g()\r",
    "a long line": "x = '" + "x" * 1_000_000 + "'",
    "a long number": "x = " + "9" * 4000,
    "nothing": "",
    "no line end": "f()",
    "only a comment": "# noqa",
    "a byte order mark": "\ufefff()",
    "return outside a function": "return f()\nyield g()\nbreak\n",
    "targets that Python refuses": "def f():\n    global x\n    nonlocal y\n    x = y = 1\n",
}


def check(module: Module) -> None:
    """Hold a module against every law, and send it through the codec."""
    verify(module)
    format_module(module)
    assert codec.decode(codec.encode(module)) == module


def calls_in(source: str) -> int:
    """Count what the IR calls: calls, generator expressions and decorators."""
    nodes = list(ast.walk(ast.parse(source.removeprefix("\ufeff"))))
    decorators = sum(len(getattr(node, "decorator_list", ())) for node in nodes)
    return decorators + sum(isinstance(node, (ast.Call, ast.GeneratorExp)) for node in nodes)


@pytest.mark.parametrize("source", VALID.values(), ids=VALID)
def test_strange_but_valid_programs_are_lowered(source: str) -> None:
    module = lower_source(source.encode())
    run_deep(lambda: check(module))
    assert len(module.texts) == run_deep(lambda: calls_in(source))


INVALID = {
    "parentheses": ("(" * 5000 + "x" + ")" * 5000, 1),
    "lists": ("\n" + "[" * 5000 + "x" + "]" * 5000, 2),
    "calls": ("f(" * 5000 + "x" + ")" * 5000, 1),
    "subscripts": ("a[" * 5000 + "x" + "]" * 5000, 1),
    "brackets and newer syntax": ("try: pass\nexcept A, B: " + "[" * 5000 + "]" * 5000, 2),
    "negations beyond the limit": ("x = " + "not " * MAX_DEPTH + "a", 1),
    "conditions beyond the limit, over lines": ("(" + "x if y else\n" * MAX_DEPTH + "x)", 1),
    "calls in calls, by the hundred": (
        "\nx = [" + "f(" * 60 + ("1" + ")" * 60 + ", " + "f(" * 60) * 300 + "1" + ")" * 60 + "]",
        2,
    ),
    "indentation": ("".join(" " * i + "if x:\n" for i in range(300)) + " " * 300 + "pass\n", 101),
    "not Python": ("x = 1\nif x\n    pass", 2),
    "an old print statement": ("print 'x'", 1),
    "a NUL byte": ("x = 1\ny = '\0'", 2),
    "an open bracket": ("f(\n", 1),
    "an open string": ("x = '''\n", 1),
}


@pytest.mark.parametrize("source, line", INVALID.values(), ids=INVALID)
def test_what_cannot_be_read_is_said_with_its_line(source: str, line: int) -> None:
    with pytest.raises(ParseError) as caught:
        lower_source(source.encode())
    assert caught.value.line == line
    assert caught.value.column >= 1
    assert caught.value.message
    assert "\n" not in caught.value.message


def test_a_number_longer_than_python_converts_is_an_unknown_value() -> None:
    check(lower_source(b"x = f(" + b"9" * 5000 + b")"))


def test_brackets_are_read_up_to_pythons_limit() -> None:
    check(lower_source(("[" * (MAX_BRACKETS - 1) + "]" * (MAX_BRACKETS - 1)).encode()))


@pytest.mark.parametrize(
    "content, line",
    [
        (b"x = 1\ny = '\xff'\n", 2),
        (b"# coding: nonsense\nx = 1\n", 1),
        (b"\n# coding: ascii\n\nx = '\xc3\xa9'\n", 4),
        (b"\xef\xbb\xbf# coding: latin-1\n", 1),
        ("x = 1\n".encode("utf-16"), 1),
        ("x = 1\n".encode("utf-32-le"), 1),
        (b"# coding: hex\n78\n", 1),
        (b"# coding: utf-7\n+2AA-\n", 2),
    ],
)
def test_undecodable_bytes_are_said_with_their_line(content: bytes, line: int) -> None:
    with pytest.raises(ParseError) as caught:
        lower_source(content)
    assert caught.value.line == line


def lower_or_refuse(content: bytes) -> None:
    try:
        module = lower_source(content)
    except ParseError:
        return
    run_deep(lambda: check(module))


SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck))


@given(st.binary(max_size=200))
@settings(SETTINGS, max_examples=200)
def test_any_bytes(content: bytes) -> None:
    lower_or_refuse(content)


@given(hypothesmith.from_grammar())
@settings(SETTINGS, max_examples=60)
def test_programs_from_the_grammar(source: str) -> None:
    lower_or_refuse(source.encode(errors="surrogatepass"))


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    PROGRAMS = hypothesmith.from_node()


@given(PROGRAMS)
@settings(SETTINGS, max_examples=20)
def test_programs_from_syntax_trees(source: str) -> None:
    lower_or_refuse(source.encode(errors="surrogatepass"))


REAL = Path(sysconfig.get_paths()["stdlib"], "textwrap.py").read_bytes()


@given(
    st.lists(st.tuples(st.integers(0, len(REAL) - 1), st.integers(0, 255)), min_size=1, max_size=6),
    st.integers(0, 40),
)
@settings(SETTINGS, max_examples=60)
def test_a_real_file_with_changed_bytes(changes: list[tuple[int, int]], cut: int) -> None:
    content = bytearray(REAL)
    for at, byte in changes:
        content[at] = byte
    del content[changes[0][0] : changes[0][0] + cut]
    lower_or_refuse(bytes(content))


def _library_files() -> list[Path]:
    library = Path(sysconfig.get_paths()["stdlib"])
    return [*sorted(library.glob("*.py"))[::6], *sorted(library.glob("test/test_*.py"))[::60]]


@pytest.mark.parametrize("path", _library_files(), ids=lambda path: path.name)
def test_the_standard_library_is_lowered_by_the_laws(path: Path) -> None:
    module = lower_source(path.read_bytes())
    run_deep(lambda: check(module))


@pytest.mark.parametrize("joint", [" + ", " -", "+\n    ", " | "])
def test_long_sums_are_lowered_as_they_stand(joint):
    """Brackets that make them flat for the parser leave calls, their order and their places as they are."""
    terms = [f"f{number}({number})" if number % 3 else f"'\u00e9{number}'" for number in range(1000)]
    source = "x = (" + joint.join(terms) + ")\ny = (1 + g(2)) + 3\n"
    module = lower_source(source.encode())
    names = [text for text in module.texts.values() if text.startswith(("f", "g"))]
    assert names == [f"f{number}" for number in range(1000) if number % 3] + ["g"]
    lines = source.split("\n")
    for position, text in module.texts.items():
        place = module.positions[position]
        assert lines[place.line - 1][place.column - 1 :].startswith(text)
    tree = ast.parse(source)
    bracketed, _ = flattened(source, tree, roomy_expressions(tree))
    assert bracketed.count("(") > source.count("(")
    assert bracketed.count("\n") == source.count("\n")
    assert ast.parse(bracketed)


def test_long_tables_are_lowered_as_they_stand():
    """What is left out for the parser has no calls, and whatever stands below keeps its line."""
    numbers = ",\n".join(f"{number % 100_000}" for number in range(9000))
    rows = ", ".join(f"[{row}, -{row}.5, 'é\\n', ({row}), f('{row}'), # {row}\n]" for row in range(1000))
    wide = f"[{', '.join(['(1, 2)'] * 500)}]"
    source = f"x = [{numbers}]\ny = g({rows}, [{wide}, {wide}])\nz = {{1: h(), 2: [(i()), None]}}\n"
    tree = ast.parse(source)
    short = shortened(source, roomy_expressions(tree))
    assert len(short) < len(source) * 0.6
    assert short.count("\n") == source.count("\n")
    kept = [ast.unparse(node) for node in ast.walk(ast.parse(short)) if isinstance(node, ast.Call)][1:]
    assert kept == [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Call)][1:]
    module = lower_source(source.encode())
    check(module)
    lines = source.split("\n")
    for position, text in module.texts.items():
        place = module.positions[position]
        assert lines[place.line - 1][place.column - 1 :].startswith(text)
    many = "x = [1, 2]\n" * 10_000
    assert shortened(many, roomy_expressions(ast.parse(many))) == many


@pytest.mark.parametrize(
    "link", [".f{0}(\u00e9, {0})", "\n  .f{0}(g{0}())", "[{0}].f{0}('\u00e9')", " * f{0}(1)"]
)
def test_long_chains_are_lowered_as_they_stand(link):
    """Cuts that make them short for the parser leave calls, their order and their places as they are."""
    source = "x = (a" + "".join(link.format(number) for number in range(400)) + ")\ny = h(1).z\n"
    module = lower_source(source.encode())
    whole = ast.parse(source)
    assert not isinstance(whole.body[0].value, ast.Tuple)
    calls = [node for node in ast.walk(whole) if isinstance(node, ast.Call)]
    found = [module.positions[position] for position in module.texts]
    lines = source.split("\n")
    assert sorted((p.line, p.column, p.end_line, p.end_column) for p in found) == sorted(
        (
            node.lineno,
            len(lines[node.lineno - 1].encode()[: node.col_offset].decode()) + 1,
            node.end_lineno,
            len(lines[node.end_lineno - 1].encode()[: node.end_col_offset].decode()) + 1,
        )
        for node in calls
    )
    tree = ast.parse(source)
    cut, _ = flattened(source, tree, roomy_expressions(tree))
    assert isinstance(ast.parse(cut).body[0].value, ast.Subscript)


def test_a_long_chain_draws_where_it_stands():
    """The cut form is evaluated as the chain is: what it begins with first, each link once, the last one kept."""
    chain = "torch.nn.Linear(1, 1)" + ".train()" * 400
    found = check_source(f"import torch\ntorch.manual_seed(0)\ntorch.rand(1)\nm = {chain}\n")
    assert [(each.code, each.line, each.column) for each in found] == [("SDL101", 4, 5)]
