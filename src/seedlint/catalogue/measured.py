"""When the entries of the catalogue were measured, and with which release of their library.

The record, `measured.json`, is written by the tests of the stubs (`python -m tests.catalogue.record`).
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

import msgspec

RECORD: Final = Path(__file__).parent / "measured.json"


class Measurement(msgspec.Struct, frozen=True):
    """The measurement of one library: its release, the day (`YYYY-MM-DD`), the number of calls that were run, and the
    entries that these calls were of, by module and in short.
    """

    version: str
    date: str
    calls: int
    entries: dict[str, tuple[str, ...]] = {}

    def holds(self, name: str) -> bool:
        """Return whether an entry, or a member of a class, was measured."""
        module, _, short = name.rpartition(".")
        while module:
            if short in self.entries.get(module, ()):
                return True
            module, _, last = module.rpartition(".")
            short = f"{last}.{short}"
        return False


@functools.cache
def measurements() -> dict[str, Measurement]:
    """Return the measurements of all libraries, by the library's name."""
    return msgspec.json.decode(RECORD.read_bytes(), type=dict[str, Measurement])


def measurement_of(name: str) -> tuple[str, Measurement] | None:
    """Return the library of a qualified name and its measurement, if the name is among what was measured."""
    library = name.partition(".")[0]
    found = measurements().get(library)
    return (library, found) if found is not None and found.holds(name) else None
