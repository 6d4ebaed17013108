"""How the IR of small programs reads. What it does is shown by `test_lower_runs`."""

from __future__ import annotations

from textwrap import dedent

import pytest

from seedlint.ir.ops import Contract, Module
from seedlint.ir.pprint import format_module
from seedlint.ir.verify import verify
from seedlint.lower.module import lower_source


def lowered(source: str) -> Module:
    module = lower_source(dedent(source).encode())
    verify(module)
    return module


CASES = {
    "calls with calls in their arguments announce themselves": (
        "net = nn.Linear(size(), bias=False)",
        """
        0: module <module>()
          %0 = nn.global
          %1 = %0.Linear
          begin args of %1
          %2 = size.global
          %3 = call %2()
          %4 = False
          %5 = call %1(%3, bias=%4)
          net.global = %5
        """,
    ),
    "imports": (
        """
        import a.b.c, d.e as f
        from . import g as h
        from ..k import *
        """,
        """
        0: module <module>()
          %0 = import a.b.c
          a.global = %0
          %1 = import d.e as
          f.global = %1
          %2 = from . import g
          h.global = %2
          from ..k import *
        """,
    ),
    "a comprehension owns its names, and functions inside capture them": (
        "fs = [lambda: x for x in xs if x]",
        """
        0: module <module>()
          captured: x@1
          %0 = xs.global
          %1 = list()
          comprehension for %2 in %0:
            x@1.local = %2
            %3 = x@1.local
            if %3:
              %4 = function 1
              append %4 to %1
          fs.global = %1

        1: lambda <lambda>() in 0
          %0 = x@1.free1
          return %0
        """,
    ),
    "a generator expression is a function called at once": (
        """
        def f(n):
            return (x for x in g() if (n := x))
        """,
        """
        0: module <module>()
          %0 = function 1
          f.global = %0

        1: function f(n) in 0
          captured: n
          %0 = g.global
          %1 = call %0()
          %2 = function 2
          %3 = call %2(%1)
          return %3

        2: generator genexpr f.<locals>.<genexpr>(.0 /) in 1
          %0 = .0.local
          comprehension for %1 in %0:
            x.local = %1
            %2 = x.local
            n.free1 = %2
            if %2:
              %3 = x.local
              %4 = yield %3
        """,
    ),
    "decorators are called from the inside out, where defaults were evaluated before": (
        """
        @a
        @b(1)
        def f(x=c): pass
        """,
        """
        0: module <module>()
          %0 = a.global
          %1 = b.global
          %2 = 1
          %3 = call %1(%2)
          %4 = c.global
          %5 = function 1, x=%4
          %6 = decorate %3(%5)
          %7 = decorate %0(%6)
          f.global = %7

        1: function f(x) in 0
        """,
    ),
    "classes note their annotations": (
        """
        class A(B[int], metaclass=M):
            n: int = 3
            m: "list[int]"
            net: Optional[nn.Module] = None
            other: Net | None
            either: int | str
        """,
        """
        0: module <module>()
          %0 = B.global
          %1 = int.global
          %2 = %0[%1]
          %3 = M.global
          %4 = class 1(%2, metaclass=%3)
          A.global = %4

        1: class A() in 0
          n: int
          m: list
          net: nn.Module
          other: Net
          either: ?
          %0 = 3
          n.class = %0
          %1 = None
          net.class = %1
        """,
    ),
    "type parameters shadow, within what they parametrise only": (
        """
        def f[T](x: T = T): return T
        class A[T](B[T]):
            y = T
        type X[U] = list[U]
        T
        """,
        """
        0: module <module>()
          captured: T@1, T@2
          %0 = T.global
          %1 = opaque()
          T@1.local = %1
          %2 = function 1, x=%0
          f.global = %2
          %3 = opaque()
          T@2.local = %3
          %4 = B.global
          %5 = T@2.local
          %6 = %4[%5]
          %7 = class 2(%6)
          A.global = %7
          %8 = opaque()
          X.global = %8
          %9 = T.global

        1: function f(x) in 0
          x: T
          %0 = T@1.free1
          return %0

        2: class A() in 0
          %0 = T@2.free1
          y.class = %0
        """,
    ),
    "match tests whole patterns, whose values are evaluated first": (
        """
        match kind:
            case "a" | 1: pass
            case Color.RED: pass
            case {"k": v, **rest} if v: pass
            case [p, *q]: pass
            case Cls(x, y=z): pass
            case _: pass
        """,
        """
        0: module <module>()
          %0 = kind.global
          if test:
            %1 = 'a'
            %2 = 1
            %3 = %0 matches or(%1, %2)
          then if %3:
            pass
          elif test:
            %4 = Color.global
            %5 = %4.RED
            %6 = %0 matches %5
          then if %6:
            pass
          elif test:
            %7 = 'k'
            %10 = %0 matches mapping(%7: any -> %8, **%9)
            if %10:
              v.global = %8
              rest.global = %9
              %12 = v.global
              %11 = %12
            else:
              %11 = False
          then if %11:
            pass
          elif test:
            %15 = %0 matches sequence(any -> %13, *any -> %14)
          then if %15:
            p.global = %13
            q.global = %14
          elif test:
            %16 = Cls.global
            %19 = %0 matches class %16(any -> %17, y=any -> %18)
          then if %19:
            x.global = %17
            z.global = %18
          elif test:
            %20 = %0 matches any
          then if %20:
            pass
        """,
    ),
    "asynchronous code says so": (
        """
        async def f(xs):
            async with a() as b, c:
                async for x in xs:
                    await x
            return [y async for y in xs]
        """,
        """
        0: module <module>()
          %0 = function 1
          f.global = %0

        1: async function f(xs) in 0
          %0 = a.global
          %1 = call %0()
          async with %1 as %2:
            b.local = %2
            %3 = c.global
            async with %3 as %4:
              %5 = xs.local
              async for %6 in %5:
                x.local = %6
                %7 = x.local
                %8 = await %7
          %9 = xs.local
          %10 = list()
          async comprehension for %11 in %9:
            y@1.local = %11
            %12 = y@1.local
            append %12 to %10
          return %10
        """,
    ),
    "strings, plain and formatted": (
        """
        f(f"{a!r:>{w()}} {b=}" "tail", b"bytes", "x" 'y', f"plain")
        """,
        """
        0: module <module>()
          %0 = f.global
          begin args of %0
          %1 = a.global
          %2 = repr(%1)
          %3 = '>'
          %4 = w.global
          %5 = call %4()
          %6 = text(%3, %5)
          %7 = format(%2, %6)
          %8 = ' '
          %9 = b.global
          %10 = repr(%9)
          %11 = opaque()
          %12 = text(%7, %8, %11, %10)
          %13 = 'tail'
          %14 = text(%12, %13)
          %15 = opaque()
          %18 = 'xy'
          %19 = 'plain'
          %20 = call %0(%14, %15, %18, %19)
        """,
    ),
    "exceptions": (
        """
        try: f()
        except (A, B) as e: raise e from None
        """,
        """
        0: module <module>()
          try:
            %0 = f.global
            %1 = call %0()
          except test:
            %2 = A.global
            %3 = B.global
            %4 = tuple(%2, %3)
          except %4 as %5:
            e.global = %5
            %6 = e.global
            %7 = None
            raise %6 from %7
            del e.global
        """,
    ),
}


@pytest.mark.parametrize("source, expected", CASES.values(), ids=CASES)
def test_the_ir_reads(source: str, expected: str) -> None:
    assert format_module(lowered(source)) == dedent(expected).lstrip()


def test_the_text_of_a_call_is_its_callee_shortened() -> None:
    module = lowered(
        """
        nn.Linear(3)
        MODELS["net"](a, b)
        build(x)(y)
        model().to(device).eval()
        (a or b)()
        x[i, j]()
        """
    )
    assert [text for _, text in sorted(module.texts.items())] == [
        "nn.Linear",
        'MODELS["net"]',
        "build(...)",
        "build",
        "model().to(...).eval",
        "model().to",
        "model",
        "...",
        "x[...]",
    ]


@pytest.mark.parametrize(
    "test, expected",
    [
        ('__name__ == "__main__"', True),
        ("'__main__' == __name__", True),
        ('__name__ == "__main__" and not ARGS.skip', True),
        ('__name__ in ("__main__", "__mp_main__")', True),
        ('__name__ != "__main__"', False),
        ('name == "__main__"', False),
        ('__name__ == "other"', False),
    ],
)
def test_the_main_guard_is_seen(test: str, expected: bool) -> None:
    assert lowered(f"if {test}:\n    pass\n").main_guard is expected
    assert not lowered(f"def f():\n    if {test}:\n        pass\n").main_guard


def test_contracts_stand_on_the_header_of_a_function() -> None:
    module = lowered(
        """
        @decorator  # seedlint: pure
        def on_the_decorator(): pass
        def drawing():  # seedlint: draws=torch, numpy
            return 1  # seedlint: pure
        def seeding(
            a,  # seedlint: seeds=torch draws=python
        ):
            def inner(): pass
        async def pure(): pass  # seedlint: pure
        def ignored():  # seedlint: ignore[SDL101] no contract
            "# seedlint: pure"
        """
    )
    contracts = {
        function.name: function.contract for function in module.functions if function.kind == "function"
    }
    assert contracts == {
        "on_the_decorator": None,
        "drawing": Contract(draws=("torch", "numpy")),
        "seeding": Contract(draws=("python",), seeds=("torch",)),
        "inner": None,
        "pure": Contract(pure=True),
        "ignored": None,
    }


def test_comments_that_speak_to_a_linter_are_kept_and_strings_are_not_comments() -> None:
    module = lowered(
        '''
        x = 1  # noqa: SDL101
        y = "# noqa"  # plain
        """
        # NOQA
        """
        # seedlint: ignore-file
        z = 'it\\'s # noqa'  # NoQA  '''
    )
    assert [(comment.line, comment.text) for comment in module.comments] == [
        (2, "# noqa: SDL101"),
        (7, "# seedlint: ignore-file"),
        (8, "# NoQA"),
    ]


def test_a_table_of_constants_is_one_unknown_value() -> None:
    numbers = ", ".join(map(str, range(1000)))
    entries = ", ".join(f"{i}: 'x'" for i in range(1000))
    for source in (f"x = [{numbers}]", f"x = ({numbers})", f"x = {{{entries}}}"):
        assert len(lowered(source).functions[0].body) == 2
    assert len(lowered(f"x = [{numbers}, f()]").functions[0].body) > 1000


@pytest.mark.parametrize("literal", ["9" * 30, "1j", "1e999", "'\\ud800'", "b'x'", repr("x" * 2000)])
def test_constants_that_the_ir_cannot_hold_are_unknown(literal: str) -> None:
    assert "opaque()" in format_module(lowered(f"x = {literal}"))


def test_an_ellipsis_is_read_by_its_name() -> None:
    assert "%0 = Ellipsis.global" in format_module(lowered("x = ..."))


def test_the_module_counts_its_lines() -> None:
    assert [lowered(text).lines for text in ("", "x", "x\n", "x\n\n", "x\r\ny\r\n")] == [0, 1, 1, 2, 2]


def test_the_name_of_the_module_is_its_functions_name() -> None:
    assert lower_source(b"", name="package.module").functions[0].name == "package.module"
