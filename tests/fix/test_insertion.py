"""A line goes directly before the statement that holds an expression, and changes nothing else."""

from __future__ import annotations

import ast
import random
import sysconfig
import warnings
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesmith import from_grammar

from seedlint.fix.insertion import Refusal, insertion_point, place_of_insertion
from seedlint.fix.tree import SourceTree, UnsuitableError
from seedlint.text.edit import apply_edits
from seedlint.text.span import Span

#: (title, before, after); the expression is the call `Net()`, the line that goes in is `fix()`.
PLACED = [
    ("a plain statement", "a = 1\nm = Net()\n", "a = 1\nfix()\nm = Net()\n"),
    ("the first line of the file", "m = Net()", "fix()\nm = Net()"),
    (
        "below comments, above the statement",
        "# about\n\n# this\nm = Net()\n",
        "# about\n\n# this\nfix()\nm = Net()\n",
    ),
    ("a byte order mark stays first", "\ufeffm = Net()\n", "\ufefffix()\nm = Net()\n"),
    ("no line end at the end of the file", "if a:\n    m = Net()", "if a:\n    fix()\n    m = Net()"),
    ("carriage returns", "if a:\r\n    m = Net()\r\n", "if a:\r\n    fix()\r\n    m = Net()\r\n"),
    ("tabs", "if a:\n\tif b:\n\t\tm = Net()\n", "if a:\n\tif b:\n\t\tfix()\n\t\tm = Net()\n"),
    ("a form feed stays in its place", "a = 1\n\x0cm = Net()\n", "a = 1\n\x0cfix()\nm = Net()\n"),
    (
        "a form feed before the indentation",
        "if a:\n\x0c    m = Net()\n",
        "if a:\n\x0c    fix()\n    m = Net()\n",
    ),
    ("wide characters before it", "é = 1; π = '😀'; m = Net()\n", "é = 1; π = '😀'\nfix()\nm = Net()\n"),
    ("above constants that open its line", "a = 1\n0; 1;  m = Net()\n", "a = 1\nfix()\n0; 1;  m = Net()\n"),
    (
        "not above a docstring",
        "def f():\n    'f'; m = Net()\n",
        "def f():\n    'f'\n    fix()\n    m = Net()\n",
    ),
    ("a suite on the line of its header", "if a: m = Net()\n", "if a:\n    fix()\n    m = Net()\n"),
    ("the same in `else`", "if a: pass\nelse: m = Net()\n", "if a: pass\nelse:\n    fix()\n    m = Net()\n"),
    (
        "the same in `elif`",
        "if a: pass\nelif b: m = Net()\n",
        "if a: pass\nelif b:\n    fix()\n    m = Net()\n",
    ),
    (
        "the condition of `elif`",
        "if a: pass\nelif Net(): pass\n",
        "fix()\nif a: pass\nelif Net(): pass\n",
    ),
    ("the same in `for`", "for a in b: m = Net()\n", "for a in b:\n    fix()\n    m = Net()\n"),
    ("the same in `while`", "while a: m = Net()\n", "while a:\n    fix()\n    m = Net()\n"),
    ("the same in `with`", "with a: m = Net()  # why\n", "with a:\n    fix()\n    m = Net()  # why\n"),
    (
        "the same in `try`",
        "try: m = Net()\nfinally: pass\n",
        "try:\n    fix()\n    m = Net()\nfinally: pass\n",
    ),
    (
        "the same in `except`",
        "try: pass\nexcept E: m = Net()\n",
        "try: pass\nexcept E:\n    fix()\n    m = Net()\n",
    ),
    (
        "the same in `finally`",
        "try: pass\nfinally: m = Net()\n",
        "try: pass\nfinally:\n    fix()\n    m = Net()\n",
    ),
    ("the same in `case`", "match a:\n case 1: m = Net()\n", "match a:\n case 1:\n  fix()\n  m = Net()\n"),
    (
        "the same in `case` with a pattern over two lines",
        "match a:\n    case (\n        1): m = Net()\n",
        "match a:\n    case (\n        1):\n        fix()\n        m = Net()\n",
    ),
    ("the same in `def`", "def f(): return Net()\n", "def f():\n    fix()\n    return Net()\n"),
    ("the same in `class`", "class A: m = Net()\n", "class A:\n    fix()\n    m = Net()\n"),
    (
        "the same in a file that indents by two",
        "if a:\n  b()\nif c: m = Net()\n",
        "if a:\n  b()\nif c:\n  fix()\n  m = Net()\n",
    ),
    (
        "the same below a decorator",
        "class A:\n    @b\n    def f(self): return Net()\n",
        "class A:\n    @b\n    def f(self):\n        fix()\n        return Net()\n",
    ),
    (
        "a docstring on the line of `def`",
        "def f(): 'about'; return Net()\n",
        "def f():\n    'about'\n    fix()\n    return Net()\n",
    ),
    ("after a semicolon", "a(); m = Net(); b()\n", "a()\nfix()\nm = Net(); b()\n"),
    ("before a semicolon", "m = Net(); b()\n", "fix()\nm = Net(); b()\n"),
    ("after several", "a(); b() ;  m = Net()\n", "a(); b()\nfix()\nm = Net()\n"),
    ("after a continued statement", "a = f(\n  1); m = Net()\n", "a = f(\n  1)\nfix()\nm = Net()\n"),
    (
        "after a semicolon in a suite on the line of its header",
        "if x: a(); b(); m = Net(); c()\nd()\n",
        "if x:\n    a(); b()\n    fix()\n    m = Net(); c()\nd()\n",
    ),
    (
        "a continued header",
        "if a and \\\n   b: m = Net()\n",
        "if a and \\\n   b:\n    fix()\n    m = Net()\n",
    ),
    ("a backslash after the colon", "if a: \\\n  m = Net()\n", "if a:\n    fix()\n    m = Net()\n"),
    ("a backslash on a line of its own", "a()\n\\\nm = Net()\n", "a()\n\\\nfix()\nm = Net()\n"),
    ("a statement over several lines", "m = wrap(\n    Net(),\n)\n", "fix()\nm = wrap(\n    Net(),\n)\n"),
    ("a backslash inside the statement", "m = \\\n    Net()\n", "fix()\nm = \\\n    Net()\n"),
    ("a return", "def f():\n    return Net()\n", "def f():\n    fix()\n    return Net()\n"),
    ("a yield", "def f():\n    yield Net()\n", "def f():\n    fix()\n    yield Net()\n"),
    ("an await", "async def f():\n    await g(Net())\n", "async def f():\n    fix()\n    await g(Net())\n"),
    ("an assignment expression", "if (m := Net()):\n    pass\n", "fix()\nif (m := Net()):\n    pass\n"),
    ("a conditional expression", "m = Net() if a else None\n", "fix()\nm = Net() if a else None\n"),
    ("a short circuit", "m = m or Net()\n", "fix()\nm = m or Net()\n"),
    ("an f-string", "print(f'{Net()}')\n", "fix()\nprint(f'{Net()}')\n"),
    ("the header of `if`", "if a:\n    if Net().ok: pass\n", "if a:\n    fix()\n    if Net().ok: pass\n"),
    (
        "an `if` inside `else`",
        "if a: pass\nelse:\n    if Net(): b()\n",
        "if a: pass\nelse:\n    fix()\n    if Net(): b()\n",
    ),
    (
        "the header of `for`",
        "for p in Net().parameters():\n    p\n",
        "fix()\nfor p in Net().parameters():\n    p\n",
    ),
    ("the `else` of `for`", "for a in b: c\nelse: Net()\n", "for a in b: c\nelse:\n    fix()\n    Net()\n"),
    ("the header of `with`", "with a, Net() as m: pass\n", "fix()\nwith a, Net() as m: pass\n"),
    ("the subject of `match`", "match Net():\n    case _: pass\n", "fix()\nmatch Net():\n    case _: pass\n"),
    ("a decorator", "@a\n@register(Net())\ndef f(): pass\n", "fix()\n@a\n@register(Net())\ndef f(): pass\n"),
    ("a default argument", "@a\ndef f(m=Net()): pass\n", "fix()\n@a\ndef f(m=Net()): pass\n"),
    ("a default of a lambda", "f = lambda m=Net(): m\n", "fix()\nf = lambda m=Net(): m\n"),
    ("a base of a class", "class A(base(Net())): pass\n", "fix()\nclass A(base(Net())): pass\n"),
    (
        "a method's default",
        "class A:\n  def f(m=Net()): pass\n",
        "class A:\n  fix()\n  def f(m=Net()): pass\n",
    ),
    (
        "the outermost iterable of a comprehension",
        "a = [p for p in Net()]\n",
        "fix()\na = [p for p in Net()]\n",
    ),
    ("an annotated assignment", "m: Net = Net()\n", "fix()\nm: Net = Net()\n"),
    ("an augmented assignment", "ms += [Net()]\n", "fix()\nms += [Net()]\n"),
    ("a raise", "raise E(Net())\n", "fix()\nraise E(Net())\n"),
    ("parentheses around the statement", "(\n  Net()\n)\n", "fix()\n(\n  Net()\n)\n"),
    (
        "a decorated definition in a suite",
        "if a:\n    # x\n    @(b)\n    def f(m=Net()): pass\n",
        "if a:\n    # x\n    fix()\n    @(b)\n    def f(m=Net()): pass\n",
    ),
]

REFUSED = [
    ("a lambda", "f = lambda: Net()\n", "lambda"),
    ("a comprehension", "ms = [Net() for _ in range(3)]\n", "comprehension"),
    ("a generator expression", "ms = list(Net() for _ in range(3))\n", "comprehension"),
    ("a value of a dict comprehension", "ms = {n: Net() for n in names}\n", "comprehension"),
    ("a condition of a comprehension", "a = [b for b in c if Net()]\n", "comprehension"),
    ("an inner iterable of a comprehension", "a = [b for c in d for b in Net()]\n", "comprehension"),
    ("the condition of `while`", "while Net().ok(): pass\n", "while"),
    ("the target of a loop", "for a[Net()] in b: pass\n", "target"),
    ("the guard of a case", "match a:\n    case b if Net(): pass\n", "case"),
    ("the type of an exception", "try: pass\nexcept Net(): pass\n", "except"),
]


def _spot(source):
    tree = SourceTree("x.py", source)
    node = next(
        each
        for each in ast.walk(tree.module)
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "Net"
    )
    return tree.span(node)


@pytest.mark.parametrize("before, after", [case[1:] for case in PLACED], ids=[case[0] for case in PLACED])
def test_the_line_goes_there(before, after):
    source = before.encode()
    point = place_of_insertion(source, _spot(source))
    assert not isinstance(point, Refusal), point
    assert apply_edits(source, point.edits("x.py", ["fix()"])) == after.encode()
    assert _same_but_inserted(source, after.encode())


@pytest.mark.parametrize("source, reason", [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_no_line_goes_there(source, reason):
    answer = place_of_insertion(source.encode(), _spot(source.encode()))
    assert isinstance(answer, Refusal)
    assert reason in answer.reason


@pytest.mark.parametrize(
    "source, reason", [("a = 1\rm = Net()\n", "carriage return"), ("m = Net(\n", "parsed")]
)
def test_no_line_goes_into_a_file_that_cannot_be_edited(source, reason):
    answer = place_of_insertion(source.encode(), Span(1, 1, 1, 2))
    assert isinstance(answer, Refusal)
    assert reason in answer.reason


def test_the_statement_can_go_into_a_block():
    source = b"if a: b(); m = wrap(\n    Net(), '''\nx\n''',\n)\n"
    tree = SourceTree("x.py", source)
    point = insertion_point(tree, _spot(source))
    assert not isinstance(point, Refusal)
    edits = point.block("x.py", ["with fork():", "seed(0)"], "    ", [2, 5])
    assert apply_edits(source, edits) == (
        b"if a:\n    b()\n    with fork():\n        seed(0)\n        m = wrap(\n        Net(), '''\nx\n''',\n    )\n"
    )


def _same_but_inserted(before, after):
    """Tell whether the code is the same apart from `fix()`."""
    tree = ast.parse(after)
    for node in ast.walk(tree):
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                setattr(node, name, [each for each in value if not _is_fix(each)])
    return ast.dump(tree) == ast.dump(ast.parse(before))


def _is_fix(node):
    return isinstance(node, ast.Expr) and ast.unparse(node) == "fix()"


def _ink(text):
    """Return what is written but for `fix()` and white space."""
    return b"".join(b"".join(text.split(b"fix()")).split())


def _law(source, pick):
    """Insert a line before a call picked from the file: the file parses and its code is the same but for the line."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = SourceTree("x.py", source)
        except UnsuitableError:
            return "unsuitable"
        nodes = [each for each in ast.walk(tree.module) if isinstance(each, ast.Call | ast.Name)]
        if not nodes:
            return "no call"
        node = pick(nodes)
        point = insertion_point(tree, tree.span(node))
        if isinstance(point, Refusal):
            return "refused"
        edited = apply_edits(source, point.edits("x.py", ["fix()"]))
        assert _same_but_inserted(source, edited), ast.unparse(node)
        # `if a:b()` has no space where the block begins.
        same = _ink(edited) == _ink(source)
        assert same or b";" in source or b"\\" in source
    return "inserted"


LIBRARY = sorted(Path(sysconfig.get_path("stdlib")).glob("[a-z]*.py"))


@pytest.mark.parametrize("path", LIBRARY[:: max(len(LIBRARY) // 40, 1)], ids=lambda path: path.name)
def test_real_files_keep_their_code(path):
    source = path.read_bytes()
    chance = random.Random(path.name)
    answers = [_law(source, chance.choice) for _ in range(6)]
    assert set(answers) <= {"inserted", "refused", "unsuitable", "no call"}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(from_grammar(), st.randoms(use_true_random=False))
@example("try:A\nexcept:A\n", random.Random(0))
def test_generated_files_keep_their_code(text, chance):
    try:
        source = text.encode()
    except UnicodeEncodeError:
        return
    _law(source, chance.choice)
