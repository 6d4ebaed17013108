"""Scripts that a program runs in its own process: `runpy`, and what `%run` in a notebook is.

The script starts afresh as `__main__` each time, draws from the same streams, and leaves its names to the caller.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import dicts
from seedlint.solve.objects.kinds import NAMESPACE
from seedlint.solve.state import any_name
from seedlint.solve.state.frame import MAIN, Frame
from seedlint.solve.state.items import Function, FunctionRef, Given, Library, Module, Object, Value
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, one, texts_of

#: The shell that a notebook runs in, as far as it is known: a name for what `get_ipython()` returns.
SHELL: Final = Library("IPython.shell")
_RUN: Final = "run"
_MAIN_NAME: Final = constant(MAIN)


def run_path(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`runpy.run_path(path)`: run a script and return its names as a dict."""
    scripts = [_script(machine, frame, path) for path in texts_of(_argument(given, 0, "path_name"))]
    _give_names(machine, frame, scripts, given)
    return _run_for_names(machine, frame, scripts, position, _run_name(given, constant("<run_path>")))


def run_module(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`runpy.run_module(name)`: the same, for a module, which is run once more if it was imported."""
    asked = _argument(given, 0, "mod_name")
    found = [_main_of(machine, name) for name in texts_of(asked)]
    _give_names(machine, frame, found, given)
    return _run_for_names(machine, frame, found, position, _run_name(given, asked))


def _main_of(machine: Machine, name: str) -> LoadedModule | None:
    """Return a module, or the `__main__` of a package, as the script that is run."""
    module = machine.modules(name)
    if module is not None and module.is_package:
        module = machine.modules(f"{name}.__main__")
    return None if module is None else machine.modules(module.key)


def _run_name(given: Sequence[Given], default: Value) -> Value:
    """Return what the script that is run is to be called: `__main__` only where the call says so."""
    told = _argument(given, 2, "run_name") - NONE
    return told or default


def _give_names(
    machine: Machine, frame: Frame, scripts: Sequence[LoadedModule | None], given: Sequence[Given]
) -> None:
    """Bind the names that a script is given (`init_globals=`) before it is run."""
    held = _argument(given, 1, "init_globals")
    for script in scripts:
        for item in held:
            if script is None or not isinstance(item, Object):
                continue
            for name in dicts.entries(machine, frame, item):
                value, _ = dicts.entry(machine, frame, item, name)
                for text in texts_of(dicts.key_of(machine, item, name)):
                    machine.write((script.key, text), value)


def reload(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`importlib.reload(module)`: run the body of a module of the program again."""
    modules = _argument(given, 0, "module")
    for item in modules:
        if isinstance(item, Module) and machine.state is not None:
            machine.do.activate(frame, Function(FunctionRef(item.key, 0), ""), {}, position, None)
    return modules


def unload(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`sys.modules.pop(name, None)`: let the next import run a module of the program again."""
    index = _argument(given, 0, "key")
    any_name.unload(machine, index)
    return frozenset(Module(each.key) for each in map(machine.modules, texts_of(index)) if each) or UNKNOWN


def get_ipython(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`get_ipython()`: the shell of the notebook."""
    return one(SHELL)


def line_magic(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`get_ipython().run_line_magic(name, line)`: only `%run` does anything to streams."""
    if texts_of(_argument(given, 0, "magic_name")) == (_RUN,):
        for line in texts_of(_argument(given, 1, "line")):
            _run_line(machine, frame, line, position)
        return NONE
    return UNKNOWN


def magic(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """`get_ipython().magic("run script.py")`: the older form of the same."""
    for text in texts_of(_argument(given, 0, "arg_s")):
        name, _, line = text.strip().lstrip("%").partition(" ")
        if name == _RUN:
            _run_line(machine, frame, line, position)
    return UNKNOWN


def _run_line(machine: Machine, frame: Frame, line: str, position: ops.Pos) -> None:
    try:
        words = shlex.split(line)
    except ValueError:
        return
    options = [word for word in words if word.startswith("-")]
    path = next((word for word in words if not word.startswith("-")), "")
    script = _script(machine, frame, path)
    if script is None:
        return
    if "-i" in options:  # the script sees what the notebook has defined
        copy_names(machine, frame, frame.module.key, script.key)
    _run(machine, frame, script, position)
    copy_names(machine, frame, script.key, frame.class_place or frame.module.key)


def _run_for_names(
    machine: Machine,
    frame: Frame,
    scripts: Sequence[LoadedModule | None],
    position: ops.Pos,
    name: Value,
) -> Value:
    names = dicts.fresh(machine, frame, f"run@{position}")
    for script in scripts:
        if script is not None:
            _run(machine, frame, script, position, name)
            dicts.update(machine, frame, names, one(Object(script.key, NAMESPACE)))
    return one(names) if any(scripts) else UNKNOWN


def _script(machine: Machine, frame: Frame, path: str) -> LoadedModule | None:
    """Return the file that a path means, relative to the folder of the file that runs it; an ending may be left out."""
    if not path:
        return None
    folder = Path(frame.module.key.removeprefix(f"{MAIN}:")).parent
    for ending in ("", ".py", ".ipynb"):
        found = machine.modules(str(folder / PurePath(f"{path}{ending}")))
        if found is not None:
            return found
    return None


def _run(
    machine: Machine, frame: Frame, script: LoadedModule, position: ops.Pos, name: Value = _MAIN_NAME
) -> None:
    if machine.state is None:
        return
    machine.code[script.key] = script
    machine.write((script.key, "__name__"), name)
    # What a body does depends on its name, which is its own: so that is told apart as arguments are.
    machine.do.activate(frame, Function(FunctionRef(script.key, 0), ""), {"__name__": name}, position, None)


def copy_names(machine: Machine, frame: Frame, source: str, target: str) -> None:
    """Bind what one module has bound in another namespace, too."""
    if machine.state is None:
        return
    for name in machine.heap.names_at(source):
        if not name.startswith(("#", "__")):
            machine.write((target, name), machine.read(frame, (source, name)))


def _argument(given: Sequence[Given], index: int, name: str) -> Value:
    plain = [value for kind, _, value in given if kind == "positional"]
    if index < len(plain):
        return plain[index]
    return next((value for kind, word, value in given if kind == "keyword" and word == name), NOTHING)
