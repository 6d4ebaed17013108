"""The effect IR: what the code of one file can do to streams, and nothing else.

A file becomes a `Module`: a table of positions and a table of `Function`s, of which number 0 is the module's own
body. A function's body is a `Block`: a tuple of operations in Python's evaluation order. Operations read and
write *registers*, which are small integers local to the function; a register is written before it is read on every
path that reads it. Control flow is structured: an operation that branches or loops holds nested blocks.

Short-circuit and conditional expressions become `If`; comprehensions become `For` over names of their own
(`x@3`), generator expressions become functions of kind "genexpr" whose only parameter `.0` is the outermost
iterable; chained comparison, `assert`, `del` and operators keep only the evaluation of their operands.

What is absent, and why: line-by-line fidelity (arithmetic on anything but constants has no effect on streams),
types, exceptions' values. What can neither bind a callable nor touch a stream need not be lowered.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

Reg: TypeAlias = int
#: Index into `Module.positions`; -1 where there is none.
Pos: TypeAlias = int
Scalar: TypeAlias = bool | int | float | str | None

#: Where a name lives: a local of this function; a local of the enclosing function that is `depth` levels out (steps of
#: `Function.parent`); a global of the module (then builtins); the namespace of the class body being executed (then as a
#: global). In a module or a class body only renamed names (`x@3`) are "local".
Scope: TypeAlias = Literal["local", "free", "global", "class"]


#: What a `Build` makes.
Display: TypeAlias = Literal["tuple", "list", "set", "text", "slice", "format", "str", "repr", "ascii"]


class _Op(msgspec.Struct, frozen=True, array_like=True, tag_field="op", gc=False):
    pass


class Const(_Op, frozen=True, tag="const"):
    """dst = a constant."""

    dst: Reg
    value: Scalar


class Opaque(_Op, frozen=True, tag="opaque"):
    """dst = a value of which nothing is known, made of `sources` (f-strings, arithmetic, slices ...)."""

    dst: Reg
    sources: tuple[Reg, ...] = ()


class Move(_Op, frozen=True, tag="move"):
    """dst = src."""

    dst: Reg
    src: Reg


class Load(_Op, frozen=True, tag="load"):
    """dst = the value of a name."""

    dst: Reg
    name: str
    scope: Scope
    depth: int = 0


class Store(_Op, frozen=True, tag="store"):
    """name = src."""

    name: str
    src: Reg
    scope: Scope
    depth: int = 0


class Delete(_Op, frozen=True, tag="delete"):
    """del name."""

    name: str
    scope: Scope
    depth: int = 0


class Attr(_Op, frozen=True, tag="attr"):
    """dst = obj.name."""

    dst: Reg
    obj: Reg
    name: str
    pos: Pos = -1


class SetAttr(_Op, frozen=True, tag="setattr"):
    """obj.name = src."""

    obj: Reg
    name: str
    src: Reg


class Item(_Op, frozen=True, tag="item"):
    """dst = obj[index]."""

    dst: Reg
    obj: Reg
    index: Reg
    pos: Pos = -1


class SetItem(_Op, frozen=True, tag="setitem"):
    """obj[index] = src. `pos` is given for a slice, whose place all elements of `src` take."""

    obj: Reg
    index: Reg
    src: Reg
    pos: Pos = -1


class DeleteAttr(_Op, frozen=True, tag="delattr"):
    """del obj.name."""

    obj: Reg
    name: str


class DeleteItem(_Op, frozen=True, tag="delitem"):
    """del obj[index]."""

    obj: Reg
    index: Reg


class Arg(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An argument of a call: `*` and `**` arguments are "star" and "double_star"; `name` is "" unless keyword."""

    reg: Reg
    kind: Literal["positional", "keyword", "star", "double_star"] = "positional"
    name: str = ""


class BeginArgs(_Op, frozen=True, tag="begin_args"):
    """Evaluation of the arguments of the call at `pos` begins; `func` is what will be called.

    Present only where the arguments themselves contain a call, so that a model construction can own those nested in it.
    """

    func: Reg
    pos: Pos


class Call(_Op, frozen=True, tag="call"):
    """dst = func(args). `nested` says that a `BeginArgs` with the same `pos` came before."""

    dst: Reg
    func: Reg
    args: tuple[Arg, ...]
    pos: Pos
    nested: bool = False
    decorator: bool = False


class Build(_Op, frozen=True, tag="build"):
    """dst = a display: `items` in order, each with whether it is starred. For "dict", see `BuildDict`.

    A "text" is a formatted string of its parts; a "slice" has start, stop and step. "format", "str", "repr" and "ascii" make
    text of the first item; for "format", its specification follows. `pos` is that of the first starred item.
    """

    dst: Reg
    kind: Display
    items: tuple[Reg, ...]
    starred: tuple[bool, ...] = ()
    pos: Pos = -1


class BuildDict(_Op, frozen=True, tag="build_dict"):
    """dst = a dict display; a key of -1 means that the value is unpacked (`**value`)."""

    dst: Reg
    keys: tuple[Reg, ...]
    values: tuple[Reg, ...]


class Append(_Op, frozen=True, tag="append"):
    """Add `src` to the container under construction in `obj` (comprehensions); `key` is -1 unless it is a dict."""

    obj: Reg
    src: Reg
    key: Reg = -1


class Unpack(_Op, frozen=True, tag="unpack"):
    """Assign the elements of `src` to the registers `dsts` in order; `star` is the index of the starred one or -1."""

    dsts: tuple[Reg, ...]
    src: Reg
    star: int = -1
    pos: Pos = -1


class Compare(_Op, frozen=True, tag="compare"):
    """dst = left OP right for one operator: == != < <= > >= is, is not, in, not in; `pos` is that of a comparison with
    one of the last two, which may go through what is on the right.
    """

    dst: Reg
    operator: str
    left: Reg
    right: Reg
    pos: Pos = -1


class Not(_Op, frozen=True, tag="not"):
    """dst = not src."""

    dst: Reg
    src: Reg


class Unary(_Op, frozen=True, tag="unary"):
    """dst = OP src for one operator: - + ~."""

    dst: Reg
    operator: str
    src: Reg


class Binary(_Op, frozen=True, tag="binary"):
    """dst = left OP right for an arithmetic operator (constants are folded, strings and numbers only).

    An operator that ends in `=` is that of an augmented assignment, which may change the object on the left; `pos` is that of
    what is assigned.
    """

    dst: Reg
    operator: str
    left: Reg
    right: Reg
    pos: Pos = -1


class MakeFunction(_Op, frozen=True, tag="make_function"):
    """dst = a function object of `Module.functions[function]`; `defaults` were evaluated before.

    Decorators are `Call`s with `decorator` set that follow, innermost first, at the decorators' positions.
    """

    dst: Reg
    function: int
    defaults: tuple[tuple[str, Reg], ...] = ()


class MakeClass(_Op, frozen=True, tag="make_class"):
    """dst = a class: run the body `Module.functions[function]` (kind "class") in a new namespace."""

    dst: Reg
    function: int
    bases: tuple[Arg, ...] = ()
    pos: Pos = -1


class Import(_Op, frozen=True, tag="import"):
    """dst = import of a module. `module` is as written, `level` counts leading dots.

    With `name` it is `from module import name`; `name` "*" binds all public names in the current scope and leaves
    dst unset. Without `name`, `root` says whether dst is the first package (`import a.b`) or the module
    (`import a.b as c`).
    """

    dst: Reg
    module: str
    level: int = 0
    name: str = ""
    root: bool = False
    pos: Pos = -1


class Asked(msgspec.Struct, frozen=True, array_like=True):
    """A name, or an attribute of one, that must be true for an arm to be run: `("args", "seed")`.

    An element under a string is one as well: `("cfg", "[seed]")`, also as `cfg.get("seed")`.
    """

    path: tuple[str, ...]
    pos: Pos


class Arm(msgspec.Struct, frozen=True, array_like=True):
    """One arm of an `If`: run `test`, look at `condition`, run `body` if it is true.

    `asked` are the names and attributes that the condition is, or that it joins by `and`.
    """

    test: tuple[Op, ...]
    condition: Reg
    body: tuple[Op, ...]
    asked: tuple[Asked, ...] = ()


class If(_Op, frozen=True, tag="if"):
    """if/elif/else, `a and b`, `a or b`, `a if c else b`, match: the first arm whose condition holds is run.

    `refused` is what must be true for `orelse` to be run, where the last condition is just `not args.seed`; it stands where
    that condition does.
    """

    arms: tuple[Arm, ...]
    orelse: tuple[Op, ...] = ()
    refused: tuple[Asked, ...] = ()


class Pattern(msgspec.Struct, frozen=True, array_like=True):
    """A pattern of `match`, its values and classes evaluated into registers before the test.

    "value" and "singleton" compare with `reg`. "class" asks for an instance of `reg`; the last of its `items` are those of the
    keywords `names`. `keys` of a "mapping" belong to its `items`; `rest` is the register of `**rest` or -1. `star` is the
    index of the starred item of a "sequence" or -1. What fits is put into the register `capture`, if that is not -1.
    """

    kind: Literal["any", "value", "singleton", "or", "sequence", "mapping", "class"]
    items: tuple[Pattern, ...] = ()
    reg: Reg = -1
    capture: Reg = -1
    names: tuple[str, ...] = ()
    keys: tuple[Reg, ...] = ()
    star: int = -1
    rest: Reg = -1


def captured(pattern: Pattern) -> Iterator[Reg]:
    """Yield the registers that a pattern puts something into."""
    yield from (register for register in (pattern.capture, pattern.rest) if register >= 0)
    for item in pattern.items:
        yield from captured(item)


def looked_at(pattern: Pattern) -> Iterator[Reg]:
    """Yield the registers that a pattern compares with."""
    yield from (register for register in (pattern.reg, *pattern.keys) if register >= 0)
    for item in pattern.items:
        yield from looked_at(item)


class MatchTest(_Op, frozen=True, tag="match_test"):
    """dst = whether `subject` matches `pattern`, whose captures are set if it may."""

    dst: Reg
    subject: Reg
    pattern: Pattern


class For(_Op, frozen=True, tag="for"):
    """for item in iterable: body. `target` begins `body`, assigning from the register `item`.

    `pos` is that of the iterable. `comprehension` marks the loop of a comprehension: `pos` is then that of the whole
    expression. `yield from` is a loop that yields each item; its `result` is the register of what a generator returns in
    the end.
    """

    iterable: Reg
    item: Reg
    body: tuple[Op, ...]
    orelse: tuple[Op, ...] = ()
    pos: Pos = -1
    is_async: bool = False
    comprehension: bool = False
    result: Reg = -1


class While(_Op, frozen=True, tag="while"):
    """while condition: body. `test` computes `condition` before each turn."""

    test: tuple[Op, ...]
    condition: Reg
    body: tuple[Op, ...]
    orelse: tuple[Op, ...] = ()


class Handler(msgspec.Struct, frozen=True, array_like=True):
    """An except clause: `test` evaluates the types into `types` (-1 for a bare one) and `body` runs; `caught` holds
    the exception, or the group of those that `except*` catches (`star`).
    """

    test: tuple[Op, ...]
    types: Reg
    caught: Reg
    body: tuple[Op, ...]
    star: bool = False


class Try(_Op, frozen=True, tag="try"):
    """try/except/else/finally."""

    body: tuple[Op, ...]
    handlers: tuple[Handler, ...] = ()
    orelse: tuple[Op, ...] = ()
    final: tuple[Op, ...] = ()


class With(_Op, frozen=True, tag="with"):
    """with manager as entered: body. Several managers are nested `With`s; `pos` is that of the manager's expression."""

    manager: Reg
    entered: Reg
    body: tuple[Op, ...]
    pos: Pos = -1
    is_async: bool = False


class Return(_Op, frozen=True, tag="return"):
    """return src (-1 for a bare return)."""

    src: Reg = -1


class Check(_Op, frozen=True, tag="check"):
    """assert src, whose message does nothing."""

    src: Reg


class Raise(_Op, frozen=True, tag="raise"):
    """raise src from cause."""

    src: Reg = -1
    cause: Reg = -1


class Break(_Op, frozen=True, tag="break"):
    """break."""


class Continue(_Op, frozen=True, tag="continue"):
    """continue."""


class Yield(_Op, frozen=True, tag="yield"):
    """dst = yield src (-1 for none)."""

    dst: Reg
    src: Reg = -1
    pos: Pos = -1


class Await(_Op, frozen=True, tag="await"):
    """dst = await src."""

    dst: Reg
    src: Reg
    pos: Pos = -1


Op: TypeAlias = (
    Const
    | Opaque
    | Move
    | Load
    | Store
    | Delete
    | Attr
    | SetAttr
    | Item
    | SetItem
    | DeleteAttr
    | DeleteItem
    | BeginArgs
    | Call
    | Build
    | BuildDict
    | Append
    | Unpack
    | Compare
    | Not
    | Unary
    | Binary
    | MakeFunction
    | MakeClass
    | Import
    | If
    | MatchTest
    | For
    | While
    | Try
    | With
    | Return
    | Check
    | Raise
    | Break
    | Continue
    | Yield
    | Await
)
Block: TypeAlias = tuple[Op, ...]


class Param(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A parameter. A default is found among the `defaults` of `MakeFunction` by the parameter's name."""

    name: str
    kind: Literal["positional", "normal", "star", "keyword", "double_star"] = "normal"


class Contract(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A `# seedlint: draws=torch`, `seeds=torch,numpy` or `pure` comment on a `def` line: it overrides inference."""

    draws: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ()
    pure: bool = False


class Function(msgspec.Struct, frozen=True, array_like=True):
    """A unit of execution. `parent` is the index of the lexically enclosing function, -1 for the module.

    `captured` holds the locals that inner functions read or write; `registers` counts the registers used.
    `annotations` maps names annotated in a class body (or parameters) to the source text of the annotation, as a dotted
    name: `Net` for `"Net"`, `Net | None` and `Optional[Net]`, `list` for `list[int]`. Other annotations are left out of
    parameters, and are "" in a class body, where each may be a field. `bare` are the names in a class body whose annotation
    is that dotted name and nothing else.
    """

    name: str
    qualname: str
    kind: Literal["module", "function", "lambda", "class", "genexpr"]
    parent: int
    params: tuple[Param, ...]
    body: tuple[Op, ...]
    registers: int
    pos: Pos
    is_generator: bool = False
    is_async: bool = False
    captured: tuple[str, ...] = ()
    annotations: tuple[tuple[str, str], ...] = ()
    contract: Contract | None = None
    bare: tuple[str, ...] = ()


class Position(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where something stands, 1-based, end exclusive; and the first and last line of its statement (of the header, for
    a compound statement, with its decorators).
    """

    line: int
    column: int
    end_line: int
    end_column: int
    first_line: int
    last_line: int


class Comment(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A comment that speaks to a linter (`noqa`, `seedlint:`): its line and its text from the `#`."""

    line: int
    text: str


class Module(msgspec.Struct, frozen=True, array_like=True):
    """The IR of one file. `functions[0]` is the module body.

    `texts` gives, for the position of a call, the source of the called expression, shortened to a dotted name where it
    is one (`nn.Linear`), for messages. `comments` holds those that speak to a linter. `main_guard` says
    that the file has an `if __name__ == "__main__":`.
    """

    functions: tuple[Function, ...]
    positions: tuple[Position, ...]
    texts: dict[Pos, str]
    comments: tuple[Comment, ...] = ()
    main_guard: bool = False
    lines: int = 0
