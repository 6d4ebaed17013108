"""What the functions of a program ask and read, by their names, joined over all that they mention: see `flow.mentions`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from seedlint.ir import ops
from seedlint.solve.state.loaded import InModule, Mentioned


@dataclass(slots=True)
class Mentions:
    """What the functions of a program ask, by their names, as far as its modules have been loaded.

    A set of words is a number that has one bit for each. `words` are those asked below the functions of a name, `readers` the
    names of the functions that read a name, `read` what those of a name read, `asking` who asks a word itself. `leading` is
    kept as long as no further module is loaded. `noted` is what stands in an operation that holds blocks, by its identity.
    """

    modules: int = 0
    codes: set[int] = field(default_factory=set)
    assigned: set[str] = field(default_factory=set)
    bits: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    readers: dict[str, set[str]] = field(default_factory=dict)
    read: dict[str, set[str]] = field(default_factory=dict)
    asking: dict[str, set[str]] = field(default_factory=dict)
    aliases: dict[str, int] = field(default_factory=dict)
    leading: dict[int, dict[int, int]] = field(default_factory=dict)
    blocks: list[ops.Block] = field(default_factory=list)
    noted: dict[int, tuple[ops.Op, Mentioned]] = field(default_factory=dict)

    def asked(self, words: Iterable[str]) -> int:
        """Return the bits of words that are asked, and of those under which the program keeps the same."""
        found = 0
        for word in words:
            found |= self._bit(word) | self.aliases.get(word, 0)
        return found

    def below(self, names: Iterable[str]) -> int:
        """Return what is asked below the functions of some names."""
        found, known = 0, self.words
        for name in names:
            found |= known.get(name, 0)
        return found

    def add(self, module: InModule, grown: dict[str, None]) -> None:
        """Add what a module mentions, and to `grown` the names of which more is known now: see `spread`."""
        self.assigned |= module.assigned
        for word, others in module.aliases.items():
            mask = self.aliases[word] = self.aliases.get(word, 0) | self._of(others)
            for name in self.asking.get(word, ()):
                self._grow(name, mask, grown)
        for name, each in module.functions.items():
            for word in each.asked:
                self.asking.setdefault(word, set()).add(name)
            self.read.setdefault(name, set()).update(each.read)
            for other in each.read:
                self.readers.setdefault(other, set()).add(name)
            self._grow(name, self.asked(each.asked) | self.below(each.read), grown)

    def spread(self, grown: dict[str, None]) -> None:
        """Let those that read a name know what more is known of it."""
        while grown:
            turn, grown = grown, {}
            for name in turn:
                mask = self.words[name]
                for each in self.readers.get(name, ()):
                    self._grow(each, mask, grown)

    def _of(self, words: Iterable[str]) -> int:
        found = 0
        for word in words:
            found |= self._bit(word)
        return found

    def _bit(self, word: str) -> int:
        return self.bits.setdefault(word, 1 << len(self.bits))

    def _grow(self, name: str, mask: int, grown: dict[str, None]) -> None:
        before = self.words.get(name, 0)
        after = before | mask
        if after != before:
            self.words[name] = after
            grown[name] = None
