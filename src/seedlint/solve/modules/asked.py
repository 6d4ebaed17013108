"""The attributes that a program asks for: of these it is worth knowing on which ways they are there.

`hasattr(model, "head")` names one. A program that asks at all may also try to read some (`try: self.net`). Where it computes
the name, it may be any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.presence import EVERY


def attributes_asked_for(modules: Iterable[LoadedModule]) -> frozenset[str]:
    """Return the names of attributes that the modules ask for, with `EVERY` if it may be any; nothing if they never ask."""
    known = list(modules)
    if not any("hasattr" in module.code.texts.values() for module in known):
        return frozenset()
    return frozenset(name for module in known for name in _asked_by(module))


def _asked_by(module: LoadedModule) -> Iterator[str]:
    asks = "hasattr" in module.code.texts.values()
    for function in module.code.functions:
        constants: dict[ops.Reg, str] = {}
        for op in all_ops(function.body):
            match op:
                case ops.Try():
                    yield from (each.name for each in all_ops(op.body) if isinstance(each, ops.Attr))
                case ops.Const(dst=register, value=str(text)) if asks:
                    constants[register] = EVERY if register in constants else text  # one of several
                case ops.Call(pos=position, args=[_, named]) if asks:
                    if module.code.texts.get(position) == "hasattr":
                        yield constants.get(named.reg, EVERY)
                case _:
                    pass
