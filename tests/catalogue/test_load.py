"""Reading stubs: what each construct becomes, and that what is wrong is said with its file and line."""

from __future__ import annotations

import pytest

from seedlint.catalogue import schema
from seedlint.catalogue.load import StubError, parse_stub

WORDS = "from seedlint.effects import TORCH, NUMPY, draws, seeds, restores, calls, creates, model, sets_mode, wraps\n"


def entry(source: str, name: str, module: str = "lib") -> schema.Entry:
    return parse_stub(WORDS + source, module, "lib.pyi").entries[name]


def test_an_effect_with_its_conditions() -> None:
    found = entry(
        '@draws(TORCH, NUMPY, unless="g", unless_value={"p": (0, 1)}, when="t", when_value={"m": "x"})\n'
        "def f(g=None, p=0.5, t=True, m='x'): ...",
        "f",
    )
    assert isinstance(found, schema.Callable)
    assert found.effects == (
        schema.Effect(
            "draws",
            ("torch", "numpy"),
            (),
            schema.Condition(("g",), (("p", (0, 1)),), ("t",), (("m", ("x",)),)),
        ),
    )


def test_a_draw_on_a_device_excludes_the_device_that_holds_nothing() -> None:
    found = entry('@draws(TORCH, device="device")\ndef f(device=None): ...', "f")
    assert isinstance(found, schema.Callable)
    (effect,) = found.effects
    assert effect.device == "device"
    assert effect.condition.unless_value == (("device", ("meta",)),)


def test_signatures_keep_order_kinds_and_defaults() -> None:
    found = entry("def f(a, /, b, c=1, *d, e, g=None, h=-2, i=[], **j): ...", "f")
    assert isinstance(found, schema.Callable)
    assert [(p.name, p.kind, p.has_default, p.default, p.opaque) for p in found.parameters] == [
        ("a", "positional", False, None, False),
        ("b", "normal", False, None, False),
        ("c", "normal", True, 1, False),
        ("d", "star", False, None, False),
        ("e", "keyword", False, None, False),
        ("g", "keyword", True, None, False),
        ("h", "keyword", True, -2, False),
        ("i", "keyword", True, None, True),
        ("j", "double_star", False, None, False),
    ]


@pytest.mark.parametrize(
    ("annotation", "result"),
    [
        ("None", ""),
        ("object", ""),
        ("int", "builtins.int"),
        ("C", "lib.C"),
        ("'C'", "lib.C"),
        ("C | None", "lib.C"),
        ("None | C", "lib.C"),
        ("Optional[C]", "lib.C"),
        ("list[C]", "builtins.list"),
        ("Self", "self"),
        ("Iterator[C]", ""),
        ("other.D", "other.D"),
        ("T", ""),
    ],
)
def test_results(annotation: str, result: str) -> None:
    found = entry(
        "import other\nfrom collections.abc import Iterator\nfrom typing import Optional, TypeVar\n"
        f"from typing_extensions import Self\nT = TypeVar('T')\nclass C: ...\ndef f() -> {annotation}: ...",
        "f",
    )
    assert isinstance(found, schema.Callable)
    assert found.result == result


def test_a_class_with_its_parts() -> None:
    found = entry(
        '@model\n@wraps("inner")\nclass C(B, object):\n'
        "    weight: int\n"
        "    def __init__(self, inner): ...\n"
        "    @property\n    def device(self) -> str: ...\n"
        "    @staticmethod\n    def s(x): ...\n"
        "    @classmethod\n    def k(cls): ...\n"
        "    also = k\n"
        "class B: ...",
        "C",
    )
    assert isinstance(found, schema.Class)
    assert found.is_model
    assert (found.bases, found.wraps) == (("lib.B",), ("inner",))
    assert found.attributes == {"weight": "builtins.int", "device": "builtins.str"}
    assert {name: m.binding for name, m in found.members.items()} == {
        "__init__": "method",
        "device": "property",
        "s": "static",
        "k": "class",
        "also": "class",
    }


def test_reexports_follow_the_rule_of_stubs() -> None:
    stub = parse_stub(
        "import a\nfrom a import x\nfrom a import y as y\nfrom .b import z as z\nfrom .c import *\nw = y\n",
        "lib.sub",
        "lib.pyi",
        is_package=True,
    )
    assert stub.entries == {
        "y": schema.Alias("lib.sub.y", "a.y"),
        "z": schema.Alias("lib.sub.z", "lib.sub.b.z"),
        "w": schema.Alias("lib.sub.w", "a.y"),
    }
    assert stub.stars == ("lib.sub.c",)


def test_words_that_carry_a_flag() -> None:
    found = entry(
        '@seeds(TORCH, entropy=True)\n@sets_mode("mode")\n@sets_mode(False)\ndef f(mode=True): ...', "f"
    )
    assert isinstance(found, schema.Callable)
    assert [(effect.kind, effect.names, effect.flag) for effect in found.effects] == [
        ("seeds", (), False),
        ("sets_mode", ("mode",), True),
        ("sets_mode", (), False),
    ]


def test_a_class_that_is_not_measured_says_so_of_its_methods() -> None:
    found = parse_stub(
        "from seedlint.effects import unmeasured\n@unmeasured('source')\nclass C:\n    def f(self): ...\n",
        "lib",
        "l",
    ).entries["C"]
    assert isinstance(found, schema.Class)
    assert found.members["f"].unmeasured == "source"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("def f(:", 2, "syntax error"),
        ("x = 1 + 1", 2, "cannot hold"),
        ("\nfor x in y: ...", 3, "cannot hold For"),
        ("@unknown\ndef f(): ...", 2, "`unknown`"),
        ("@draws()\ndef f(): ...", 2, "at least one stream"),
        ("@draws('dice')\ndef f(): ...", 2, "streams are python, numpy"),
        ('@draws(TORCH, unless="g")\ndef f(): ...', 2, "`g` is no parameter"),
        ("@draws(TORCH, sometimes=True)\ndef f(): ...", 2, "takes no `sometimes`"),
        ("@draws(TORCH, unless_value=x)\ndef f(x): ...", 2, "must be a constant"),
        ("@draws(TORCH)\nclass C: ...", 2, "cannot mark a class"),
        ("@calls(1)\ndef f(x): ...", 2, "must name parameters"),
        ("def f() -> Nowhere: ...", 2, "nothing here defines `Nowhere`"),
        ("class C:\n    if True: ...", 3, "cannot hold If"),
        ("from ....up import x as x", 2, "beyond the top"),
        (
            "class C:\n    def f(self): ...\n    def g(self): ...\n    def f(self, x): ...",
            5,
            "first on line 3",
        ),
        ("def f(): ...\nclass f: ...", 3, "`f` is defined twice here, first on line 2"),
        ("from typing import overload\n@overload\ndef f(): ...", 3, "`overload`"),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(source: str, line: int, words: str) -> None:
    with pytest.raises(StubError) as caught:
        parse_stub(WORDS + source, "lib", "tools/lib.pyi")
    assert (caught.value.path, caught.value.line) == ("tools/lib.pyi", line)
    assert words in caught.value.message
    assert str(caught.value).startswith(f"tools/lib.pyi:{line}: ")


def test_a_property_may_be_set_and_deleted() -> None:
    found = parse_stub(
        "class C:\n"
        "    @property\n    def x(self) -> int: ...\n"
        "    @x.setter\n    def x(self, value: int) -> None: ...\n"
        "    @x.deleter\n    def x(self) -> None: ...\n",
        "lib",
        "l",
    ).entries["C"]
    assert isinstance(found, schema.Class)
    assert found.members["x"].binding == "property"
