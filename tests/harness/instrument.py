"""Run a program for real and record every model construction: where it is, and in which state it found the streams.

This module is imported in a process that runs one program and ends. `Recorder` joins the parts: `transform` and `sites`
(where), `streams` and `tracker` (in which state), `weights` (whether it matters).
"""

from __future__ import annotations

import builtins
import functools
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from torch import nn

from tests.harness.report import executions
from tests.harness.sites import Build, Sites, mark
from tests.harness.streams import FINGERPRINTS, Announcer
from tests.harness.tracker import Tracker, Where
from tests.harness.transform import ENTER, LEAVE, OPEN, Node, instrument
from tests.harness.weights import Weights


class Recorder:
    """Everything that is observed while the program below the folder `root` (absolute, resolved) runs."""

    def __init__(self, root: str) -> None:
        self.root = root + os.sep
        self.nodes: list[Node] = []
        self._code: dict[tuple[str, str], CodeType] = {}
        self.weights = Weights()
        self.begin()
        self.announcer = Announcer(lambda: self.tracker, self.here)

    def begin(self) -> None:
        """A run of the program begins: nothing has happened."""
        self.tracker = Tracker(FINGERPRINTS)
        self.sites = Sites(self.root, self.nodes)
        self.weights.forget()
        self.builds: list[Build] = []
        self.constructed = 0
        self.executed: set[Where] = set()
        self._lines: dict[FrameType, int] = {}

    def here(self) -> Where:
        """Return the line of the program that is running."""
        frame = self.sites.frame(sys._getframe(1))
        return self._where(frame, frame.f_lineno if frame else 0)

    def _where(self, frame: FrameType | None, line: int) -> Where:
        return ("", 0) if frame is None else (frame.f_code.co_filename[len(self.root) :], line)

    # Calls of the program, announced by the code that `transform` put around them.

    def enter(self, number: int, func: Any) -> Any:
        """A call of `func` begins; return what to call."""
        self.sites.enter(number, func, sys._getframe(1), self.tracker.tick())
        return self.announcer.method(func)

    def open(self, number: int, value: Any) -> Any:
        """An attribute or subscript of `value` is about to be read, or it is about to be awaited."""
        self.sites.enter(number, None, sys._getframe(1), self.tracker.tick())
        return value

    def leave(self, number: int, value: Any) -> Any:
        """An expression ended with `value`."""
        self.sites.leave(number, sys._getframe(1))
        return value

    # Lines of the program: what drew is charged to the line that ran.

    def trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Settle accounts between any two lines of the program."""
        if not self.sites.own(frame.f_code):
            return None
        if event == "call":
            caller = self.sites.frame(frame.f_back)
            self.tracker.settle(self._where(caller, self._lines.get(caller, 0) if caller else 0))
            self._lines[frame] = frame.f_lineno
        elif event in {"line", "return"}:
            self.tracker.settle(self._where(frame, self._lines.get(frame, frame.f_lineno)))
            self._lines[frame] = frame.f_lineno
            self.executed.add(self._where(frame, frame.f_lineno))
            if event == "return":
                self.sites.returns(frame, arg)
                del self._lines[frame]
        return self.trace

    # Constructions of models.

    def construct(self, model: nn.Module, initialise: Any, args: Any, kwargs: Any) -> None:
        """Run a model's `__init__`, recording it unless it is part of another construction."""
        if self.tracker.current is not None:
            initialise(model, *args, **kwargs)
            return
        frame = self.sites.frame(sys._getframe(1))
        where = self._where(frame, frame.f_lineno if frame else 0)
        construction = self.tracker.begin(where)
        try:
            initialise(model, *args, **kwargs)
        finally:
            self.tracker.end(where)
        self.constructed += 1
        mark(model, construction.number)
        if construction.readings:
            build = Build(construction, model, None, where[1], where[0])
            self.builds.append(build)
            self.weights.built(build)
            if frame is not None:
                self.sites.place(build, frame)

    def watch_models(self) -> None:
        """Route the construction of every model through `construct`, whatever its class."""
        recorder = self
        watched: set[type] = set()

        def create(cls: type[Any], *args: Any, **kwargs: Any) -> Any:
            if cls not in watched:
                watched.add(cls)
                _watch(cls, recorder)
            return object.__new__(cls)

        module: Any = nn.Module
        module.__new__ = staticmethod(create)

    def install(self) -> None:
        """Put all hooks in place."""
        self.announcer.install()
        self.watch_models()
        self.weights.install()
        for name, function in ((ENTER, self.enter), (OPEN, self.open), (LEAVE, self.leave)):
            setattr(builtins, name, function)
        sys.meta_path.insert(0, _Finder(self))

    def report(self) -> dict[str, Any]:
        """Return what happened, as JSON takes it."""
        return {
            "executions": executions(self.builds),
            "seeded": sorted(self.tracker.seeded),
            "constructed": self.constructed,
            "lines": sorted(self.executed),
        }

    def compile(self, source: str, path: str) -> CodeType:
        """Return the instrumented code of a file of the program; `path` is absolute."""
        key = (source, path)
        if key not in self._code:
            tree = instrument(source, path, path[len(self.root) :], self.nodes)
            self._code[key] = compile(tree, path, "exec", dont_inherit=True)
        return self._code[key]


def _watch(cls: type[Any], recorder: Recorder) -> None:
    own = cls.__dict__.get("__init__")

    @functools.wraps(cls.__init__)
    def initialise(model: Any, /, *args: Any, **kwargs: Any) -> None:
        original = super(cls, type(model)).__init__ if own is None else own
        if type(model) is cls:
            recorder.construct(model, original, args, kwargs)
        else:
            original(model, *args, **kwargs)

    cls.__init__ = initialise


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, name: str, path: str, recorder: Recorder) -> None:
        super().__init__(name, path)
        self.recorder = recorder

    def get_code(self, fullname: str) -> CodeType:
        return self.recorder.compile(Path(self.path).read_text(encoding="utf-8"), self.path)


class _Finder:
    """Finds the program's modules where Python would, and instruments them."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: Any = None) -> Any:
        """Return the module's spec with an instrumenting loader if it is a file of the program."""
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.origin is None or not spec.origin.startswith(self.recorder.root):
            return None
        if isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            spec.loader = _Loader(name, spec.origin, self.recorder)
        return spec
