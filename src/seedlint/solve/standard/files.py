"""Files of the program that are named by their path: paths put together of known parts, and the code that such a file holds.

A module that is loaded by hand (`spec_from_file_location`), and the text of a file that is given to `exec`, are the file itself.
"""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.modules import scripts
from seedlint.solve.modules.modules import AS_MODULE
from seedlint.solve.objects import dicts
from seedlint.solve.objects.kinds import NAMESPACE
from seedlint.solve.objects.special import call_special
from seedlint.solve.standard import texts
from seedlint.solve.state import own_files, paths, text
from seedlint.solve.state.frame import MAIN, Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import (
    Function,
    FunctionRef,
    Given,
    Item,
    Library,
    Module,
    Object,
    Value,
    varies,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.naming import enter_module
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    VARYING,
    as_text,
    constant,
    ending_of,
    join,
    made_of,
    one,
    place_of,
    texts_of,
)

#: Functions of `os.path` that give no empty path, whatever they are given.
_NEVER_EMPTY: Final = frozenset({"abspath", "realpath", "normpath"})
#: An open file of Python, and its text.
SOURCE: Final = Library("seedlint.source")
#: What loads a module from a path.
SPEC: Final = Library("seedlint.spec")
_ENDING: Final = ".py"


def own_path(frame: Frame) -> Value:
    """Return `__file__`."""
    return constant(frame.module.key.removeprefix(f"{MAIN}:"))


def _folded(name: str) -> Special:
    """Return a function of `os.path` that makes a path of paths: of known ones a known one."""
    make = getattr(posixpath, name)

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        parts = [value for kind, _, value in given if kind == "positional"]
        told = [as_text(value) if as_text(value) is not None else place_of(value) or None for value in parts]
        known = [held for held in told if held is not None]
        if not known or len(known) < len(given):
            library = f"os.path.{name}"
            said = frame.text(position) or library
            made = unresolved.call(machine, frame, said, given, position, of_module=True, library=library)
            parts = [value for _, _, value in given]
            is_full = any(map(text.is_full, parts)) if name == "join" else name in _NEVER_EMPTY
            return made and made_of(parts, full=is_full, ending=_below(parts) if name == "join" else "")
        is_left = name in {"abspath", "realpath"} and not posixpath.isabs(known[0])
        return constant(known[0] if is_left else make(*known))

    return call


def _below(parts: Sequence[Value]) -> str:
    """Return how a path ends that is put together of parts of which the first are not known."""
    ending = ""
    for part in reversed(parts):
        held = ending_of(part)
        if held.startswith("/") and as_text(part) is not None:
            return held + ending  # all of it
        ending = f"/{held}{ending}" if held[:1] != "/" and as_text(part) else held + ending
        if as_text(part) is None:
            break
    return ending


def _path(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `Path(...)`."""
    library = "pathlib.Path"
    said = frame.text(position) or library
    made = unresolved.call(machine, frame, said, given, position, of_module=True, library=library)
    parts = [value for _, _, value in given]
    return made and made_of(parts, full=True, ending=_below(parts), place=paths.put_together(parts))


def _changed(name: str) -> Special:
    """Return a method of paths that gives one with another last part."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return paths.changed(first(given), name, first(given, 1, name.removeprefix("with_")))

    return call


def _opened(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `open(path)`: a file of Python is read to be run."""
    path = first(given, 0, "file")
    asked = call_special(machine, frame, path, "__fspath__", [], position) or path
    text = place_of(asked)
    if text.endswith(_ENDING) and machine.modules(own_files.from_script(frame, text)) is not None:
        return one(Object(own_files.from_script(frame, text), SOURCE))
    if held := texts.opened(machine, frame, asked, first(given, 1, "mode")):
        return held
    return VARYING if varies(path) else UNKNOWN


def _receiver(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return one(receiver)


def _compiled(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `compile(text, path, "exec")`: the text itself, if it is one that can be run."""
    held = first(given, 0, "source")
    return held if sources(held) or as_text(held) is not None else UNKNOWN


def sources(value: Value) -> list[str]:
    """Return the paths of the files of which a value is the text."""
    return [item.place for item in value if isinstance(item, Object) and item.kind == SOURCE]


def run_source(machine: Machine, frame: Frame, path: str, given: Sequence[Given], position: ops.Pos) -> None:
    """Do `exec` of the text of a file: in the namespace of the module, or in the dict that is given."""
    script = machine.modules(path)
    if script is None or machine.state is None:
        return
    namespace = first(given, 1, "globals") - NONE
    machine.code[script.key] = script
    machine.write(
        (script.key, "__name__"),
        UNKNOWN if namespace else machine.read(frame, (frame.module.key, "__name__")),
    )
    own = frame.class_place or frame.module.key
    is_local = frame.env not in {"", frame.module.key} and not frame.class_place and script.sketch
    before = list(namespace) or [
        Object(each, NAMESPACE) for each in ((own, frame.env) if is_local else (own,))
    ]
    for item in before:
        for key, held in (dicts.pairs(machine, frame, item) or ()) if isinstance(item, Object) else ():
            name = as_text(key)
            if name is not None and not name.startswith("#"):
                machine.write((script.key, name), held)
    machine.do.activate(frame, Function(FunctionRef(script.key, 0), ""), {}, position, None)
    if machine.state is None:
        return
    if not namespace and not is_local:  # what is bound in a function is bound nowhere else
        scripts.copy_names(machine, frame, script.key, own)
    for item in namespace:
        if isinstance(item, Object):
            dicts.update(machine, frame, item, one(Object(script.key, NAMESPACE)))


def _spec(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `spec_from_file_location(name, path)`, or make the loader that it names."""
    location = first(given, 1, "location") or first(given, 1, "path")
    location = call_special(machine, frame, location, "__fspath__", [], position) or location
    found = NOTHING
    for each in texts_of(location) or [place_of(location)]:
        path = own_files.from_script(frame, each)
        if machine.modules(AS_MODULE + path) is not None:
            spec = one(Object(path, SPEC))
            machine.write((path, "loader"), spec)
            found = join(found, spec)
    return found or UNKNOWN


def _module_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `module_from_spec(spec)`: the module, before it is run."""
    found = NOTHING
    for item in first(given, 0, "spec"):
        if isinstance(item, Object) and item.kind == SPEC:
            module = machine.modules(AS_MODULE + item.place)
            if module is not None:
                enter_module(machine, module, module.name)
                found = join(found, one(Module(module.key)))
    return found or UNKNOWN


def _run_module(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `spec.loader.exec_module(module)`."""
    for item in first(given, 0, "module"):
        if isinstance(item, Module) and machine.state is not None:
            machine.do.activate(frame, Function(FunctionRef(item.key, 0), ""), {}, position, None)
    return NONE


def _load(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `loader.load_module()`."""
    module = _module_of(machine, frame, [("positional", "", one(receiver))], position)
    _run_module(machine, frame, receiver, [("positional", "", module)], position)
    return module


SPECIAL: Final[dict[str, Special]] = {
    **texts.SPECIAL,
    **{
        f"os.path.{name}": _folded(name)
        for name in ("join", "dirname", "basename", "abspath", "realpath", "normpath")
    },
    **{f"seedlint.path.{name}": _changed(name) for name in paths.CHANGING},
    "pathlib.Path": _path,
    "pathlib.PurePath": _path,
    "builtins.open": _opened,
    "io.open": _opened,
    "builtins.compile": _compiled,
    "importlib.util.spec_from_file_location": _spec,
    "importlib.util.module_from_spec": _module_of,
    "importlib.machinery.SourceFileLoader": _spec,
}
METHODS: Final[dict[str, Method]] = {
    **texts.METHODS,
    f"{SOURCE.name}.read": _receiver,
    f"{SOURCE.name}.decode": _receiver,
    f"{SPEC.name}.exec_module": _run_module,
    f"{SPEC.name}.load_module": _load,
}
