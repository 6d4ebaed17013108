"""Lowered programs do what Python does: the same calls with the same values in the same order."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from seedlint.ir.verify import verify
from seedlint.lower.module import lower_source
from tests.unit.ir_machine import Machine


class Log:
    """What a program tells by calling `t(label)`, which returns the second argument, or the label without one."""

    def __init__(self) -> None:
        self.entries: list[Any] = []

    def __call__(self, label: Any, *value: Any, **named: Any) -> Any:
        self.entries.append((repr(label), repr(named)))
        return value[0] if value else label


class Entered:
    """A context manager that tells when it is entered and left."""

    def __init__(self, log: Log, name: str) -> None:
        self.log = log
        self.name = name

    def __enter__(self) -> str:
        self.log(f"enter {self.name}")
        return self.name

    def __exit__(self, *error: object) -> None:
        self.log(f"exit {self.name}")


def outcome(run: Any, log: Log) -> list[Any]:
    try:
        run()
    except Exception as error:
        log.entries.append(type(error).__name__)
    return log.entries


def by_python(source: str) -> list[Any]:
    log = Log()
    names = {"t": log, "m": lambda name: Entered(log, name), "__name__": "__main__"}
    return outcome(lambda: exec(compile(source, "<case>", "exec"), names), log)


def by_ir(source: str) -> list[Any]:
    log = Log()
    module = lower_source(source.encode())
    verify(module)
    names = {"t": log, "m": lambda name: Entered(log, name), "__name__": "__main__"}
    return outcome(Machine(module, names).run, log)


PROGRAMS = {
    "call arguments, starred before keywords": """
        def f(*args, **kw):
            t((args, kw))
        f(t(1), k=t(2), *t("s", [3]), **t("d", {"q": 4}))
        f(*t("a", [1]), t(2), z=t(3))
    """,
    "the callee before its arguments": """
        class A:
            def m(self, x): return t(x)
        def make(): t("make"); return A()
        make().m(t("argument"))
        [t][t("index", 0)](t("x"))
    """,
    "boolean operators": """
        t(t(1) and t(0) and t(2))
        t(t(0) or t(0) or t(3) or t(4))
        t(t(0) and t(1) or t(5))
        t((t(1) or t(2)) and (t(0) or t(6)))
        t(not t(0))
    """,
    "chained comparison": """
        t(t(1) < t(2) < t(3) < t(0) < t(9))
        t(t(1) < t(0) < t(3))
        t(t(1) == t(1) != t(2) in t([2]))
        t(t(1) is not t(None, None))
    """,
    "conditional expressions": """
        t(t("a") if t(1) else t("b"))
        t(t("a") if t(0) else t("b") if t(1) else t("c"))
        t((t("a") if t(0) else t("b")) if t(1) else t("c"))
    """,
    "assignment: value, then targets from the left": """
        class A: pass
        def a(k): t(k); return A.__dict__.get(k) or d
        class D(dict): pass
        d = D()
        a("first").x = a("second")[t("key")] = t("value")
        (p, *q), r = [t(1), t(2), t(3)], t(4)
        t((p, q, r))
        p, d[t("k")] = t(5), t(6)
        t((p, d["k"]))
        x = y = t(7)
        t((x, y))
    """,
    "augmented assignment": """
        d = {"k": 1}
        def get(): t("get"); return d
        get()[t("k")] += t(2)
        t(d["k"])
        class A: n = 1
        def obj(): t("obj"); return A
        obj().n += t(5)
        t(A.n)
        n = 3
        n *= t(2)
        t(n)
    """,
    "annotated assignment: value, then target": """
        class A: pass
        def obj(): t("obj"); return A
        obj().n: int = t(1)
        x: int = t(2)
        t((A.n, x))
        y: int
    """,
    "displays": """
        t([t(1), *t("s", [2, 3]), t(4)])
        t((t(1), *t("s", [2]),))
        t({t(1)})
        t({t("a"): t(1), **t("m", {"b": 2}), t("c"): t(3)})
        t([t([1, 2])[t(0)], {"k": {"j": 1}}["k"]["j"]])
        t({1: 2}[t(1)])
    """,
    "decorators and defaults": """
        def d(name):
            t(name)
            def apply(f): t("apply " + name); return f
            return apply
        @d("outer")
        @d("inner")
        def f(a, b=t("b"), *, c=t("c"), e=t("e")):
            t((a, b, c, e))
        f(1, c=2)
        @d("class")
        class C(t("base", object)):
            x = t("body")
            def m(self, y=t("default")): t((self.x, y))
        C().m()
        g = lambda a, b=t("lambda default"): t((a, b))
        g(1)
    """,
    "class scopes": """
        x = "global"
        def outer():
            x = "function"
            class A:
                t(x)
                x = "class"
                t(x)
                def m(self): t(x)
                l = lambda: t(x)
                ys = [x for _ in t(1, [1])]
                zs = [y for y in [x]]
            A().m(); A.l(); t(A.ys); t(A.zs)
            class B:
                global x
                x = "changed"
            t(x)
        outer()
        t(x)
    """,
    "class bodies fall back on the module": """
        x = "module"
        def f():
            class A:
                if t(0): x = 1
                t(x)
        f()
    """,
    "closures, nonlocal and global": """
        g = 0
        def outer():
            n = 0
            def inc():
                nonlocal n
                global g
                n += 1; g += 10
                def deeper():
                    nonlocal n
                    n += 100
                    return n
                return deeper
            t(inc()()); t(n); t(inc()()); t(n)
        outer()
        t(g)
    """,
    "a global of an enclosing function is global inside too": """
        x = "module"
        def a():
            x = "a"
            def b():
                global x
                def c(): t(x)
                c()
            b()
        a()
    """,
    "late binding of names": """
        def f(): return helper()
        def helper(): return t("helper")
        f()
        fs = [lambda: i for i in range(3)]
        t([f() for f in fs])
    """,
    "unbound names raise": """
        def f():
            t("before")
            t(x)
            x = 1
        try:
            f()
        except NameError:
            t("unbound")
        del f
        try: f
        except NameError: t("gone")
        try: f()
        except NameError: t("gone")
    """,
    "comprehensions": """
        x = "kept"
        t([t((x, y)) for x in t("xs", [1, 2, 3]) if t(x) != 2 for y in t("ys", [x, 10]) if y])
        t(x)
        t(sorted({t(k): t(v) for k, v in [(1, 2), (3, 4)]}.items()))
        t({v % 2 for v in [1, 2, 3]})
        t([[y for y in range(x)] for x in range(3)])
        t([(lambda: z)() for z in [1, 2]])
        t([x for x in [x]])
    """,
    "comprehensions in functions and closures": """
        def f(n):
            fs = [(lambda k: (k, i, n)) for i in range(n)]
            t([g(0) for g in fs])
            return [[(i, j, n) for j in range(i)] for i in range(n)]
        t(f(3))
    """,
    "walrus": """
        def f():
            if (n := t(5)) > 3: t(n)
            t([last := v for v in [1, 2, 3]])
            t(last)
            t(any((hit := v) == 2 for v in [1, 2, 3]))
            t(hit)
        f()
        print_ = [w := 1, w + 1]
        t(w)
    """,
    "generator expressions: the first iterable at once, the rest later": """
        def f():
            n = 2
            g = (t(("item", a, b, n)) for a in t("now", [1, 2]) if t("if") for b in t("later", [a]))
            t("made")
            n = 3
            t(list(g))
        f()
        t(sum(x for x in range(4)))
        t(list((y, [x for x in range(y)]) for y in (x for x in range(3))))
    """,
    "generators": """
        def g(n):
            t("start")
            got = yield n
            t(got)
            back = yield from h()
            t(back)
            return "end"
        def h():
            yield t("h")
            return "result"
        it = g(1)
        t("made")
        t(next(it)); t(it.send("sent"))
        t(next(it, "end"))
    """,
    "loops": """
        for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]:
            t((a, b, c))
            if a == 5: break
        else: t("no")
        for i in range(4):
            if i == 1: continue
            if i == 3: break
            t(i)
        for i in []: pass
        else: t("else")
        n = 0
        while t(n) < 3:
            n += 1
            if n == 2: continue
        else: t("done")
        while True:
            n -= 1
            if not n: break
    """,
    "try": """
        def f(kind):
            try:
                t("try")
                if kind: raise kind("x")
            except t("types", (KeyError, TypeError)) as error:
                t(type(error).__name__)
            except ValueError:
                t("value"); return "from except"
            else:
                t("else")
            finally:
                t("finally")
            return "end"
        t(f(None)); t(f(KeyError)); t(f(ValueError))
        try: f(OSError)
        except OSError: t("out")
        def g():
            for i in range(3):
                try:
                    if i == 1: continue
                    return t(i)
                finally:
                    t(("final", i))
        t(g())
    """,
    "with": """
        with m("a") as a, m("b"):
            t(a)
        with (m("c") as c, m("d") as d,):
            t((c, d))
        def f():
            with m("e"):
                return t("r")
        f()
        try:
            with m("g"): raise KeyError(t("k"))
        except KeyError: t("out")
    """,
    "match on values": """
        class Color: RED = 1; BLUE = 2
        def f(x):
            match t(x):
                case 0 | 7: return "zero"
                case Color.RED: return "red"
                case "a" as letter: return letter
                case other if t(other) == 5: return "five"
                case -3: return "minus"
                case None: return "none"
                case rest: return rest
        t([f(x) for x in (0, 7, 1, 2, "a", 5, -3, None, 9)])
    """,
    "match on parts": """
        class Point:
            __match_args__ = ("x", "y")
            def __init__(self, x, y): self.x = x; self.y = y
            def __repr__(self): return "point"
        def f(value):
            match t(value):
                case [] | [[]]: return "empty"
                case [1, second]: return second
                case [first, *middle, 9]: return first, middle
                case {"kind": "noise", "size": size, **rest}: return size, rest
                case {"kind": 1 | 2 as kind}: return kind
                case Point(0, y=y): return "axis", y
                case Point(x) if t(x) > 3: return "far", x
                case Point(): return "near"
                case [*_] | {}: return "other"
                case _: return "none"
        t([f(v) for v in ([], [[]], (1, 2), [3, 4, 5, 9], [7, 9], [1], {"kind": "noise", "size": 3, "more": 4})])
        t([f(v) for v in ({"kind": 2}, {"kind": 3}, {}, Point(0, 5), Point(5, 5), Point(1, 1), "text", 4)])
    """,
    "signs, formats and deletions": """
        class Both:
            def __neg__(self): t("neg"); return 1
            def __invert__(self): return 2
            def __repr__(self): return "both"
            def __delitem__(self, index): t(index)
            def __delattr__(self, name): t(name)
        both = Both()
        t((-both, ~both, +t(3), f"{both!r}|{both!s}"))
        f"{both!r:>{t(6)}}|{t(1)=}|{t(2):03}"
        del both[t(1)], both.name
        items = [1, 2, 3]
        del items[0]
        t(items)
    """,
    "if and elif": """
        for x in range(4):
            if t(x) == 0: t("zero")
            elif x == 1 and t("and"): t("one")
            elif t(x) == 2: t("two")
            else: t("else")
        t("main" if __name__ == "__main__" else "other")
    """,
    "private names": """
        class _A:
            __x = t(1)
            def get(self): return self.__x
            def set(self, __y): self.__z = __y; return self._A__z
        t(_A().get()); t(_A().set(2)); t(_A._A__x)
    """,
    "assert evaluates its message only on failure": """
        assert t(1), t("message")
        try:
            assert t(0), t("message")
        except AssertionError: t("failed")
        except TypeError: t("failed")
    """,
    "constants": """
        t((1 + 2, "a" "b", "a" + "b", -1, 2 ** 3, 7 // 2, 0x1F, 1_000, "\\x41", r"\\n", 1.5, True, None, "%s" + "x"))
        t('''a
        b''')
        t(f"abc{{}}")
    """,
    "del": """
        d = {"a": 1, "b": 2}
        def f():
            x = t(1)
            del x
            try: x
            except NameError: t("gone")
            try: t(x)
            except NameError: t("gone")
        f()
    """,
    "lambdas and nested functions": """
        t((lambda a, *b, c=t(1), **d: (a, b, c, d))(1, 2, 3, e=4))
        def f(a, /, b, *, c): return (a, b, c)
        t(f(1, b=2, c=3))
        t((lambda: (lambda x: x + 1))()(2))
    """,
}


@pytest.mark.parametrize("source", [pytest.param(dedent(text), id=title) for title, text in PROGRAMS.items()])
def test_a_lowered_program_does_what_python_does(source: str) -> None:
    expected = by_python(source)
    assert expected, "a case tells something"
    assert by_ir(source) == expected


TEMPLATES = [
    "({} and {})",
    "({} or {})",
    "(not {})",
    "({} if {} else {})",
    "({} == {} != {})",
    "({} < {})",
    "[{}, *[{}], {}]",
    "({}, {})",
    "{{'k': {}, **{{'j': {}}}}}",
    "f({}, k={})",
    "f(k={}, *[{}], j={})",
    "(lambda x={}: [x, {}])()",
    "[(x, {}) for x in [{}]]",
    "[x for x in range(2) if {} for y in [{}, x]]",
    "list(({}, x) for x in [{}])",
    "[g() for g in [lambda: ({}, i) for i in [{}]]]",
    "{{x: {} for x in [0, 1] if {}}}",
    "(w := {})",
    "[{}][0]",
    "[w := {}, w]",
]
EXPRESSIONS = st.recursive(
    st.sampled_from(["t(0)", "t(1)", "t(2)"]),
    lambda inner: st.builds(str.format, st.sampled_from(TEMPLATES), inner, inner, inner),
    max_leaves=12,
)


@given(EXPRESSIONS)
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_expression_is_evaluated_in_pythons_order(expression: str) -> None:
    source = f"def f(*args, **kw): return t((args, kw))\ndef g():\n    return {expression}\nt(g())\n"
    expected = by_python(source)
    assume(expected != ["SyntaxError"])  # `:=` in the iterable of a comprehension
    assert by_ir(source) == expected
