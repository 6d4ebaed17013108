"""Everything that a stub says, as subjects of measurement."""

from __future__ import annotations

import contextlib
import functools
import importlib
import sys
from collections.abc import Callable, Iterator, Mapping

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import Catalogue
from tests.catalogue import values
from tests.catalogue.check import Subject
from tests.catalogue.forms import Forms

#: Methods that are measured on every class that has them, not only where they are declared.
_INHERITED = ("forward", "sample", "rsample", "__iter__", "step")


def real(qualname: str) -> object:
    """Return the real object of a qualified name."""
    root, *parts = qualname.split(".")
    found: object = importlib.import_module(root)
    path = root
    for part in parts:
        # An import would put a submodule in the place of a function of the same name.
        if not hasattr(found, part):
            with contextlib.suppress(ImportError):
                importlib.import_module(f"{path}.{part}")
        found = getattr(found, part) if hasattr(found, part) else _deeper(path, part)
        path = f"{path}.{part}"
    return found


def _deeper(package: str, name: str) -> object:
    """Return what only a submodule holds under a name: a private class that its package does not re-export."""
    for module, found in sorted(sys.modules.items()):
        if module.startswith(f"{package}.") and hasattr(found, name):
            return getattr(found, name)
    raise LookupError(f"{package}.{name}")


def subjects(catalogue: Catalogue, module: str, forms: Forms) -> Iterator[Subject | str]:
    """Yield what is to be measured of a module's own entries; a string says that a call form is missing."""
    for name in sorted(catalogue.members(module)):
        entry = catalogue.lookup(f"{module}.{name}")
        assert entry is not None, f"{module}.{name} is listed"
        if entry.name != f"{module}.{name}" or entry.name in forms.missing:
            continue
        if isinstance(entry, schema.Callable) and not entry.unmeasured:
            text = forms.calls.get(entry.name, "" if _bare(entry) else None)
            yield _missing(entry) if text is None else Subject(entry.name, entry, real(entry.name), text)
        elif isinstance(entry, schema.Class) and not entry.unmeasured:
            yield from _class(catalogue, entry, forms)


def _class(catalogue: Catalogue, entry: schema.Class, forms: Forms) -> Iterator[Subject | str]:
    made = forms.objects.get(entry.name)
    init = catalogue.member(entry.name, "__init__")
    maker = init[1] if init is not None else schema.Callable(f"{entry.name}.__init__", binding="method")
    build: Callable[..., object]
    if made is None:
        if not _bare(maker):
            yield f"{entry.name}: no arguments to make one"
            return
        made = ""
    if made.startswith("="):
        build = functools.partial(values.value, made[1:])
        made, maker = "", schema.Callable("", binding="method")
    else:
        build = real(entry.name)
        yield Subject(entry.name, maker, build, made)
    names = dict.fromkeys(name for name in entry.members if name != "__init__")
    if maker.name:
        names |= dict.fromkeys(name for name in _INHERITED if catalogue.member(entry.name, name))
    for name in names:
        qualname = f"{entry.name}.{name}"
        found = catalogue.member(entry.name, name)
        if name == "__exit__":  # comes with `__enter__`
            continue
        if found is None or found[1].unmeasured or qualname in forms.missing:
            continue
        owner, method = found
        text = forms.calls.get(qualname, forms.calls.get(f"{owner}.{name}", "" if _bare(method) else None))
        if text is None:
            yield _missing(method, qualname)
        elif method.binding in ("static", "class"):
            yield Subject(qualname, method, real(qualname), text)
        elif entry.name in forms.unbound:
            receiver, _, rest = text.partition(", ")
            unary = schema.Callable("", (schema.Parameter("self"), schema.Parameter("it")), binding="method")
            yield Subject(qualname, method, _calling(name), rest, unary, receiver, lambda it: it)
        else:
            reads = method.binding == "property"
            yield Subject(qualname, method, _calling(name, reads=reads), text, maker, made, build)


def _calling(name: str, *, reads: bool = False) -> Callable[..., object]:
    """Return a function that calls a method of its first argument, as the syntax for it would, or only reads it."""

    def call(instance: object, *args: object, **kwargs: object) -> object:
        match name:
            case "__iter__":
                return [None for _ in instance]  # type: ignore[attr-defined]
            case "__enter__":
                with instance:  # type: ignore[attr-defined]
                    return None
            case "forward":
                return instance(*args, **kwargs)  # type: ignore[operator]
            case _:
                found = getattr(instance, name)
                return found(*args, **kwargs) if callable(found) and not reads else found

    return call


def _bare(function: schema.Callable) -> bool:
    """Return whether a function can be called without arguments, as far as its stub tells."""
    skipped = 0 if function.binding in ("function", "static") else 1
    kinds = ("star", "double_star")
    return all(p.has_default or p.kind in kinds for p in function.parameters[skipped:]) and (
        not all(p.kind in kinds for p in function.parameters[skipped:]) or not function.parameters[skipped:]
    )


def _missing(entry: schema.Callable, name: str = "") -> str:
    return f"{name or entry.name}: no call form"


def turning(forms: Forms, name: str) -> Mapping[str, str]:
    """Return what turns the conditions of an entry: its own words, or those of its class."""
    return forms.turning.get(name) or forms.turning.get(name.rpartition(".")[0], {})
