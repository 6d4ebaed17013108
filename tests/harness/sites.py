"""Where a construction is: from the call that ran the constructor outward to the place where it is reported.

Every call expression of the program that is being executed is an *activation*, kept on a stack per frame. A model
construction starts at the innermost activation. When an activation ends, the constructions inside it move to it

- if they are nested in its arguments and it constructs a model itself (its callee is a model class, or a
  construction has moved to it): models in the arguments of an outer construction belong to that;
- if a function that it called directly holds them and *returned* the model - itself, a module that contains it,
  or a tuple, list or dict with one of these among its elements - and it reads from each of its streams something that
  was there when the activation began (a seed since then may be in the midst of the construction): then the call of the factory is the construction. A generator that yields a model returns
  nothing, nor does an import or a class body.

Constructions that end up at the same activation are one execution of one site: their draws are its own.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from types import CodeType, FrameType
from typing import Any

from torch import nn

from tests.harness.tracker import Construction, Status
from tests.harness.transform import Node

_MARK = "_seedlint_construction_"
_COMPREHENSIONS = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"})


@dataclass(eq=False)
class Build:
    """A model construction on its way outward: what happened, the model, and the activation where it is reported.

    `holder` is the frame that hands it to its caller, if it has `returned` the model.
    """

    construction: Construction
    model: nn.Module
    site: Activation | None
    line: int
    path: str
    holder: FrameType | None = None
    returned: bool = False
    used: bool = False
    overwritten: bool = False


@dataclass(eq=False)
class Activation:
    """One execution of a call expression. `direct` constructions are its own, `nested` ones are in its arguments,
    `inner` ones in a function that it called."""

    number: int
    node: Node
    func: Any
    start: int
    direct: list[Build] = field(default_factory=list)
    nested: list[Build] = field(default_factory=list)
    inner: list[Build] = field(default_factory=list)


class Sites:
    """The activations of a running program. `root` is the folder of the program, `nodes` are its instrumented expressions."""

    def __init__(self, root: str, nodes: list[Node]) -> None:
        self.root = root
        self.nodes = nodes
        self.stacks: dict[FrameType, list[Activation]] = {}
        self._own: dict[str, bool] = {}

    def own(self, code: CodeType) -> bool:
        """Whether the code is the program's (and not a library's)."""
        name = code.co_filename
        own = self._own.get(name)
        if own is None:
            own = self._own[name] = name.startswith(self.root)
        return own

    def frame(self, frame: FrameType | None) -> FrameType | None:
        """Return the innermost frame of the program at or below `frame`."""
        while frame is not None and not self.own(frame.f_code):
            frame = frame.f_back
        return frame

    def enter(self, number: int, func: Any, frame: FrameType, start: int) -> None:
        """A call expression begins; what an exception left behind on the frame's stack is dropped."""
        stack = self.stacks.setdefault(frame, [])
        while stack and not self._is_around(stack[-1].number, number):
            stack.pop()
        stack.append(Activation(number, self.nodes[number], func, start))

    def _is_around(self, outer: int, inner: int) -> bool:
        parent = self.nodes[inner].parent
        while parent not in (-1, outer):
            parent = self.nodes[parent].parent
        return parent == outer

    def leave(self, number: int, frame: FrameType) -> None:
        """A call expression ends: move the constructions inside it."""
        stack = self.stacks[frame]
        while stack[-1].number != number:
            stack.pop()
        activation = stack.pop()
        if not stack:
            del self.stacks[frame]
        here = activation.direct
        here += [build for build in activation.inner if self._leaves(build, activation)]
        passing = here + activation.nested
        if here or _is_model_class(activation.func):
            here = passing
        for build in here:
            build.site = activation
        if passing:
            self._deliver(frame, passing)

    @staticmethod
    def _leaves(build: Build, activation: Activation) -> bool:
        first: dict[str, Status] = {}
        for stream, status in build.construction.readings:
            first.setdefault(stream, status)
        return build.returned and all(status.seed_tick <= activation.start for status in first.values())

    def returns(self, frame: FrameType, value: Any) -> None:
        """A function of the program returns `value`: note which models it hands to its caller."""
        caller = self.frame(frame.f_back)
        above = self.stacks.get(caller) if caller else None
        for build in above[-1].inner if above else ():
            if build.holder is frame:
                build.returned = _holds(value, build)

    def place(self, build: Build, frame: FrameType) -> None:
        """Put a finished construction at the innermost activation of `frame`, the innermost frame of the program."""
        while (stack := self.stacks.get(frame)) is None and frame.f_code.co_name in _COMPREHENSIONS:
            outer = self.frame(frame.f_back)
            if outer is None:
                return
            frame = outer
        if stack:
            build.site = stack[-1]
            stack[-1].direct.append(build)

    def _deliver(self, frame: FrameType, builds: list[Build]) -> None:
        """Hand constructions to the activation around the one that ended, in this frame or in the caller's."""
        stack = self.stacks.get(frame)
        if stack:
            stack[-1].nested += builds
            return
        code, caller = frame.f_code, self.frame(frame.f_back)
        if caller is None:
            return
        if code.co_name in _COMPREHENSIONS:
            if caller is frame.f_back:
                self._deliver(caller, builds)
            return
        returns = code.co_flags & inspect.CO_OPTIMIZED and not code.co_flags & (
            inspect.CO_GENERATOR | inspect.CO_ASYNC_GENERATOR
        )
        above = self.stacks.get(caller)
        if returns and above:
            above[-1].inner += builds
            for build in builds:
                build.holder = frame


def _is_model_class(func: Any) -> bool:
    return isinstance(func, type) and issubclass(func, nn.Module)


def mark(model: nn.Module, number: int) -> None:
    """Write the number of its construction on a model. A deep copy bears it as well: it is the model, built once."""
    model.__dict__[_MARK] = number


def _holds(value: Any, build: Build) -> bool:
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        return any(_holds(element, build) for element in value)
    if not isinstance(value, nn.Module):
        return False
    return any(module.__dict__.get(_MARK) == build.construction.number for module in value.modules())
