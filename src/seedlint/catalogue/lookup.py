"""Asking the catalogue: by qualified name, one stub file at a time, each read only when a name below it is asked for.

A root is a folder laid out like the packages it describes (`torch/nn/__init__.pyi`). Earlier roots override later
ones entry by entry, so a user's stub may correct a single function of a library that the catalogue knows.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from seedlint.catalogue import schema
from seedlint.catalogue.compiled import Table, read_table
from seedlint.ir.stream import Stream

#: The stubs that seedlint brings.
SHIPPED_STUBS: Final = Path(__file__).parent / "stubs"
#: What `lookup` returns as the class of a module.
MODULE: Final = "module"


def load_catalogue(stubs: Sequence[Path] = (), cache: Path | None = None) -> Catalogue:
    """Return the catalogue of the user's `stubs` (folders, or single `.pyi` files) and, behind them, our own.

    Nothing is read yet. `cache` is the folder for the compiled form of stubs; None keeps none.
    """
    return Catalogue((*stubs, SHIPPED_STUBS), cache)


class Catalogue:
    """What is known of library names. Every method may raise `StubError` when it first reads a stub that is wrong."""

    def __init__(self, roots: Sequence[Path], cache: Path | None = None) -> None:
        self._roots = tuple(roots)
        self._cache = cache
        self._libraries = frozenset(_libraries(self._roots))
        self._shipped = frozenset(_libraries([root for root in roots if root == SHIPPED_STUBS]))
        self._partial: dict[str, bool] = {}
        self._tables: dict[str, tuple[Table, ...]] = {}
        self._found: dict[str, schema.Entry | None] = {}
        self._orders: dict[str, tuple[str, ...]] = {}
        self._publics: dict[str, frozenset[str]] = {}
        self._members: dict[tuple[str, str], tuple[str, schema.Callable] | None] = {}
        self._models: dict[str, bool] = {}
        self._once: dict[str, bool] = {}

    def knows(self, library: str) -> bool:
        """Return whether any stub describes the top-level module `library`."""
        return library in self._libraries

    def leaves_open(self, module: str) -> bool:
        """Return whether the source of a module may tell of names that no stub has.

        It may if no stub, or only one of the user's own, describes the library: people write down what they want corrected.
        Our own stubs list all that draws, seeds or builds in the modules that they describe; where they are marked as partial
        (`py.typed` with the line `partial`, as type checkers have it), modules without a stub are open, and those whose stub
        declares a `__getattr__`, as incomplete ones do.
        """
        library = module.partition(".")[0]
        if library not in self._shipped:
            return True
        return self._is_partial(library) and (self.lookup(module) is None or self._is_incomplete(module))

    def _is_incomplete(self, module: str) -> bool:
        return self.lookup(f"{module}.__getattr__") is not None

    def tells_all(self, class_name: str) -> bool:
        """Return whether our own stubs describe a class and its whole library, with what its classes inherit from."""
        library = class_name.partition(".")[0]
        described = library in self._shipped and not self._is_partial(library)
        return described and isinstance(self.lookup(class_name), schema.Class)

    def are_apart(self, kind: str, wanted: str, *, is_exact: bool = False) -> bool:
        """Return whether nothing is an instance both of a class whose library is told as a whole and of another class.

        `is_exact`: what is of the class `kind` is of no class below that. What a library mixes into its classes is left out in
        the stubs, and so may be that one of its models is a special case of another.
        """
        above, theirs = self.mro(kind), self.mro(wanted)
        if wanted in above or wanted.endswith("Mixin"):
            return False
        if kind in theirs:
            return is_exact
        if wanted.partition(".")[0] not in {name.partition(".")[0] for name in above}:
            return True
        if self.is_model(kind) or self.is_model(wanted):
            return not (self.is_model(kind) and self.is_model(wanted))
        return not set(above) & set(theirs)

    def _is_partial(self, library: str) -> bool:
        if library not in self._partial:
            marker = SHIPPED_STUBS / library / "py.typed"
            self._partial[library] = marker.is_file() and "partial" in marker.read_text("utf-8").split()
        return self._partial[library]

    def is_module(self, qualname: str) -> bool:
        """Return whether a name is a described module, also under another name (`torch.nn.modules.linear`)."""
        found = self.lookup(qualname)
        return isinstance(found, schema.Variable) and found.result == MODULE

    def lookup(self, qualname: str) -> schema.Entry | None:
        """Return the entry of a module, or of a member of a module, under its canonical name; never an `Alias`.

        A module is a `Variable` of class "module" (`MODULE`). None if the catalogue does not know the name.
        """
        if qualname not in self._found:
            self._found[qualname] = None  # an alias that leads back to itself is no name
            self._found[qualname] = self._search(qualname)
        return self._found[qualname]

    def member(self, class_name: str, member: str) -> tuple[str, schema.Callable] | None:
        """Return a method, or property, of a class with the class that defines it."""
        key = (class_name, member)
        if key not in self._members:
            self._members[key] = self._member(class_name, member)
        return self._members[key]

    def _member(self, class_name: str, member: str) -> tuple[str, schema.Callable] | None:
        for base in self.mro(class_name):
            found = self.lookup(base)
            if isinstance(found, schema.Class) and member in found.members:
                return base, found.members[member]
        return None

    def attribute(self, class_name: str, name: str) -> str | None:
        """Return the class of an attribute or property ("" if unknown); None if the class declares no such one."""
        for base in self.mro(class_name):
            found = self.lookup(base)
            if isinstance(found, schema.Class) and name in found.attributes:
                return found.attributes[name]
        return None

    def global_streams(self, module: str) -> tuple[Stream, ...]:
        """Return the streams of the global generators that a module holds: some libraries take the module in their place."""
        if not self.is_module(module):
            return ()
        held = (self.lookup(f"{module}.{name}") for name in self.members(module))
        return tuple(
            s for entry in held if isinstance(entry, schema.Variable) for s in entry.global_generator
        )

    def is_model(self, class_name: str) -> bool:
        """Return whether a class, or one that it inherits from, is marked as a model."""
        if class_name not in self._models:
            entries = map(self.lookup, self.mro(class_name))
            self._models[class_name] = any(isinstance(e, schema.Class) and e.is_model for e in entries)
        return self._models[class_name]

    def draws_once(self, class_name: str) -> bool:
        """Return whether a class has a method that draws when it is first called on an object."""
        if class_name not in self._once:
            entries = map(self.lookup, self.mro(class_name))
            members = (m for e in entries if isinstance(e, schema.Class) for m in e.members.values())
            self._once[class_name] = any(e.once and e.flag for member in members for e in member.effects)
        return self._once[class_name]

    def is_enumeration(self, class_name: str) -> bool:
        """Return whether a class is an enumeration, whose members count as true."""
        entries = map(self.lookup, self.mro(class_name))
        return any(isinstance(entry, schema.Class) and "enum.Enum" in entry.bases for entry in entries)

    def mro(self, class_name: str) -> tuple[str, ...]:
        """Return the canonical names of a class and its bases, in the order of attribute search; () if the class is not
        known. A base of several classes comes after the last of them.
        """
        if class_name not in self._orders:
            self._orders[class_name] = ()  # a class that inherits from itself ends there
            found = self.lookup(class_name)
            order: list[str] = []
            if isinstance(found, schema.Class):
                order.append(found.name)
                for base in found.bases:
                    order += self.mro(base)
            self._orders[class_name] = tuple(reversed(dict.fromkeys(reversed(order))))
        return self._orders[class_name]

    def members(self, module: str) -> Iterator[str]:
        """Yield the public names of a module, without its submodules; each once."""
        names: dict[str, None] = {}
        for table in self._module(module):
            names |= dict.fromkeys(table.names())
            for star in table.stars:
                names |= dict.fromkeys(sorted(self._public(star)))
        yield from names

    def modules(self) -> Iterator[str]:
        """Yield the names of all described modules, sorted."""
        found: set[str] = set()
        for root in self._roots:
            if root.is_file():
                found.add(root.stem)
                continue
            for path in root.rglob("*.pyi"):
                parts = path.relative_to(root).with_suffix("").parts
                found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        yield from sorted(found)

    def _search(self, qualname: str) -> schema.Entry | None:
        """Find the longest described module in front of a name, then the rest in it."""
        if qualname.partition(".")[0] not in self._libraries:
            return None
        module, _, name = qualname.rpartition(".")
        if not module:
            return schema.Variable(qualname, MODULE) if self._module(qualname) else None
        owner = self.lookup(module)
        if not isinstance(owner, schema.Variable) or owner.result != MODULE:
            # A function may hide the module of its name, from which one may import all the same, described or not.
            if self._module(module):
                return self._in_module(module, name)
            is_hiding = owner is None or isinstance(owner, schema.Callable)
            return self._above(module, name) if is_hiding else None
        found = self._in_module(owner.name, name)
        if found is None and self._module(f"{owner.name}.{name}"):
            return schema.Variable(f"{owner.name}.{name}", MODULE)
        return found

    def _above(self, module: str, name: str) -> schema.Entry | None:
        """Return what the nearest described packages above a module that is not described give out under a name: things are
        imported from where they are defined, too (`sklearn.ensemble._forest`; the public twin of `scipy.stats._qmc`).
        """
        package, _, last = module.rpartition(".")
        public = f"{package}.{last.lstrip('_')}"
        if last.startswith("_") and self._module(public):
            return self._in_module(public, name)
        found = None
        while package and found is None:
            owner = self.lookup(package)
            if isinstance(owner, schema.Variable) and owner.result == MODULE:
                found = self._in_module(owner.name, name)
            package = package.rpartition(".")[0]
        return found

    def _in_module(self, module: str, name: str, seen: tuple[str, ...] = ()) -> schema.Entry | None:
        """Return what a module's own stubs say of a name, re-exports followed; `seen` are modules on the way here."""
        for table in self._module(module):
            entry = table.get(name)
            if isinstance(entry, schema.Alias):
                return self.lookup(entry.target)
            if entry is not None:
                return entry
            for star in table.stars:
                # Not by its path: a function may hide its module.
                if star not in seen and name in self._public(star):
                    found = self._in_module(star, name, (*seen, module))
                    if found is not None:
                        return found
        return None

    def _public(self, module: str) -> frozenset[str]:
        """Return the names that `from module import *` binds."""
        if module not in self._publics:
            self._publics[module] = frozenset(self._exported(module, (module,)))
        return self._publics[module]

    def _exported(self, module: str, seen: tuple[str, ...]) -> Iterator[str]:
        for table in self._module(module):
            stars = (star for star in table.stars if star not in seen)
            names = {
                *table.names(),
                *(name for star in stars for name in self._exported(star, (*seen, star))),
            }
            for name in names:
                if name in table.exports if table.exports is not None else not name.startswith("_"):
                    yield name

    def _module(self, module: str) -> tuple[Table, ...]:
        """Return the stubs of a module, in the order of the roots; () if there are none."""
        if module not in self._tables:
            self._tables[module] = ()
            self._tables[module] = tuple(self._read(module))
        return self._tables[module]

    def _read(self, module: str) -> Iterator[Table]:
        parts = module.split(".")
        for root in self._roots:
            if root.suffix == ".pyi":
                if root.stem == module:
                    yield read_table(root, module, self._cache, is_package=False)
                continue
            package = root.joinpath(*parts, "__init__.pyi")
            plain = root.joinpath(*parts[:-1], f"{parts[-1]}.pyi")
            if os.path.isfile(package):  # noqa: PTH113 - a name may be too long for a file
                yield read_table(package, module, self._cache, is_package=True)
            elif os.path.isfile(plain):  # noqa: PTH113 - the same
                yield read_table(plain, module, self._cache, is_package=False)


def _libraries(roots: Sequence[Path]) -> Iterator[str]:
    """Yield the top-level modules that the roots describe."""
    for root in roots:
        if root.suffix == ".pyi":
            yield root.stem
        elif root.is_dir():
            for path in root.iterdir():
                if path.is_dir() or path.suffix == ".pyi":
                    yield path.stem
