"""Draws that only pick a seed: `seed = random.randint(1, 10_000)`.

What is seeded with it is as the program wants it, and the stream that it comes from need not be seeded for anything else.
"""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.observations import twins
from seedlint.solve.state.lattice import Event
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seed
from seedlint.solve.state.written import Written


def other_than_seeds(machine: Machine, first: Event) -> Event | None:
    """Return the first draw from a stream, or another one from it if that only picks a seed; None if all do.

    Of another one the calls that lead to it from the entry point are not known: it is told as one of the script itself.
    """
    if not _picks_a_seed(machine, first):
        return first
    for (stream, _), event in machine.drawn.items():
        if stream == first.stream and not _picks_a_seed(machine, event):
            return Event(stream, (first.sites[0], event.sites[-1]), (first.texts[0], event.texts[-1]))
    return None


def _picks_a_seed(machine: Machine, draw: Event) -> bool:
    code = twins.code_at(machine, draw.sites[-1])
    call = None if code is None else code.call(draw.sites[-1][1])
    return code is not None and call is not None and _becomes_a_seed(code, call)


def _becomes_a_seed(code: Written, draw: ops.Call) -> bool:
    """Tell whether what a call gives is put under a name that speaks of a seed, or given to what seeds."""
    held = {draw.dst}
    for op in all_ops(code.function.body):
        match op:
            case ops.Move(dst=dst, src=src) if src in held:
                held.add(dst)
            case ops.Binary(dst=dst, left=left, right=right) if left in held or right in held:
                held.add(dst)
            case ops.Call() if any(arg.reg in held for arg in op.args):
                name = code.callee(op)
                if speaks_of_seed(name):
                    return True
                if name == "int":
                    held.add(op.dst)
            case ops.Store(name=name, src=src) | ops.SetAttr(name=name, src=src) if src in held:
                if speaks_of_seed(name):
                    return True
            case ops.Return(src=src) if src in held and speaks_of_seed(code.function.name):
                return True
            case _:
                pass
    return False
