"""Whether saved states of streams are one: `torch.equal(before, torch.get_rng_state())`, `random.getstate() == before`."""

from __future__ import annotations

from seedlint.solve.state.items import Item, Snapshot, Value
from seedlint.solve.state.lattice import same_point
from seedlint.solve.state.values import UNKNOWN, constant


def told(left: Value, right: Value) -> Value:
    """Return whether two values are one state, as far as that is known."""
    answers = {_same(a, b) for a in left for b in right}
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def compared(left: Item, right: Item) -> bool | None:
    """Return what `==` says of two states; of those that are arrays it says something of each element."""
    for item in (left, right):
        if not isinstance(item, Snapshot) or any(stream != "python" for stream, _ in item.states):
            return None
    return _same(left, right)


def _same(left: Item, right: Item) -> bool | None:
    if not isinstance(left, Snapshot) or not isinstance(right, Snapshot) or left.entry != right.entry:
        return None
    states, others = dict(left.states), dict(right.states)
    if states.keys() != others.keys():
        return None
    answers = {same_point(state, others[stream]) for stream, state in states.items()}
    return False if False in answers else None if None in answers else True
