"""What a built package brings beside its stubs, so that a first run need not find it out: their compiled form, and the words
by which programs seed through them.

All of it is found by the hash of what it was made from: stubs that are edited later, as in an editable install, are read anew.
"""

from __future__ import annotations

from pathlib import Path

from seedlint.catalogue.compiled import keep
from seedlint.catalogue.lookup import SHIPPED_STUBS
from seedlint.catalogue.seeding import keep_words


def build(folder: Path) -> None:
    """Write everything that follows from our own stubs into a folder, in place of what is there.

    Raises `StubError` for a stub that is wrong, `OSError` if the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.msgpack"):
        old.unlink()
    for path in sorted(SHIPPED_STUBS.rglob("*.pyi")):
        parts = path.relative_to(SHIPPED_STUBS).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        keep(path, ".".join(parts[:-1] if is_package else parts), folder, is_package=is_package)
    keep_words(folder)
