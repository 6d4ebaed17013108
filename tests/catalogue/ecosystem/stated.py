"""What the stubs say of a measured call, read from the source of the call: what its row must then show."""

from __future__ import annotations

import ast
from typing import Any, Final

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import Catalogue
from tests.catalogue.bench import Observation
from tests.catalogue.declared import bind, expected

#: Streams that a block under a context manager draws from in a row with `inside`.
DISTURBED: Final = ("python", "numpy", "torch")


class Unknown:
    """An argument of which no constant is known; it was given and is true."""


def stated(catalogue: Catalogue, row: dict[str, Any]) -> Observation:
    """Return what the catalogue says that the call of a row does. Raises `LookupError` where it knows no such entry."""
    found = catalogue.lookup(row["entry"])
    if isinstance(found, schema.Class):
        member = catalogue.member(row["entry"], "__init__")
        function = member[1] if member is not None else None
    elif isinstance(found, schema.Callable):
        function = found
    else:
        owner, _, name = row["entry"].rpartition(".")
        member = catalogue.member(owner, name)
        if member is None:
            raise LookupError(f"the stubs know no {row['entry']}")
        function = member[1]
    if row.get("inside"):
        return _under(function)
    known = _receiver(catalogue, row)
    if function is not None:
        call = _call(row["call"], row["entry"])
        known |= _arguments(function, call)
        known |= {
            name.removeprefix("self."): value for name, value in _settings(catalogue, function, call).items()
        }
    return {**dict.fromkeys(row.get("through", ()), "draws"), **expected(function, known)}


def _under(function: schema.Callable | None) -> Observation:
    """Return what is left of draws from all streams under a context manager."""
    forked = {s for e in (function.effects if function else ()) if e.kind == "forks" for s in e.streams}
    return {stream: "draws" for stream in DISTURBED if stream not in forked}


def _receiver(catalogue: Catalogue, row: dict[str, Any]) -> dict[str, object]:
    """Return what conditions may say of the object whose method is called."""
    if "receiver" not in row:
        return {}
    node = ast.parse(row["receiver"], mode="eval").body
    known: dict[str, object] = {"self.training": True}
    while (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("eval", "train")
    ):
        known["self.training"] = node.func.attr == "train"
        node = node.func.value
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "replaced":
        known |= {f"self.{keyword.arg}": Unknown() for keyword in node.keywords}
        node = node.args[0]
    owner = row["entry"].rpartition(".")[0]
    made = catalogue.member(owner, "__init__")
    if made is None or not isinstance(node, ast.Call):
        return known
    if not _makes(node, owner):
        return known | _handed_on(catalogue, node, owner, made[1])
    known |= {f"self.{name}": value for name, value in _arguments(made[1], node).items()}
    return known | _settings(catalogue, made[1], node)


def _settings(catalogue: Catalogue, constructor: schema.Callable, node: ast.Call) -> dict[str, object]:
    """Return what the configurations say that an object is made with, by the names of their arguments."""
    names = [p.name for p in constructor.parameters if p.name not in ("self", "cls")]
    given = [*zip(names, node.args, strict=False), *((k.arg, k.value) for k in node.keywords)]
    return {
        f"self.{name}.{setting}": value
        for name, configuration in given
        if isinstance(configuration, ast.Call)
        for setting, value in _configured(catalogue, configuration).items()
    }


def _configured(catalogue: Catalogue, node: ast.Call) -> dict[str, object]:
    """Return what a configuration is made with, and what its class puts in the place of what is not said."""
    said = {keyword.arg: _value(keyword.value) for keyword in node.keywords if keyword.arg}
    made = catalogue.member(ast.unparse(node.func), "__init__")
    return {**(_arguments(made[1], node) if made is not None else {}), **said}


def _handed_on(
    catalogue: Catalogue, node: ast.Call, owner: str, constructor: schema.Callable
) -> dict[str, object]:
    """Return what an object has of the arguments of its factory: those that its constructor has parameters for."""
    library = owner.partition(".")[0]
    text = ast.unparse(node.func)
    factory = catalogue.lookup(text) or catalogue.lookup(f"{library}.{text}")
    method = catalogue.member(owner, text.rpartition(".")[2]) if factory is None else None
    if method is not None and _makes(ast.Call(ast.Name(text.rpartition(".")[0])), owner):
        factory = method[1]
    of_class = catalogue.member(*text.rpartition(".")[::2]) if factory is None else None
    if of_class is not None and of_class[1].binding == "class":
        factory = of_class[1]
    if not isinstance(factory, schema.Callable):
        return {}
    if factory.result not in (owner, "self") and not any(e.kind == "builds" for e in factory.effects):
        return {}
    given = _arguments(factory, node)
    for parameter in factory.parameters:
        more = given.pop(parameter.name) if parameter.kind == "double_star" else None
        given |= more if isinstance(more, dict) else {}
    handed = {f"self.{p.name}": given[p.name] for p in constructor.parameters if p.name in given}
    return handed | _settings(catalogue, factory, node)


def _makes(node: ast.Call, owner: str) -> bool:
    """Return whether a call names the class whose method is measured."""
    return ast.unparse(node.func).rpartition(".")[2] == owner.rpartition(".")[2]


def _call(text: str, entry: str) -> ast.Call:
    """Return the call that a row is about: the last one of a chain that has its name, else the outermost."""
    calls = [node for node in ast.walk(ast.parse(text, mode="eval")) if isinstance(node, ast.Call)]
    name = entry.rpartition(".")[2]
    named = [node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr == name]
    if name in ("__iter__", "__enter__", "__len__"):
        return ast.Call(ast.Name("it"), [], [])
    return (named or calls or [ast.Call(ast.Name("it"), [], [])])[0]


def _arguments(function: schema.Callable, call: ast.Call) -> dict[str, object]:
    """Bind the arguments of a call by the stub's signature."""
    if ast.unparse(call.func) in ("again", "slim"):  # with arguments that are not in the row
        return {}
    given = tuple(_value(arg) for arg in call.args if not isinstance(arg, ast.Starred))
    named = {keyword.arg: _value(keyword.value) for keyword in call.keywords if keyword.arg}
    if any(isinstance(arg, ast.Starred) for arg in call.args):
        return named
    return bind(function, given, named)


def _value(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return Unknown()
