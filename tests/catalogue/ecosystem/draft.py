"""Draft stubs for measured names that no stub knows: `python -m tests.catalogue.ecosystem.draft LIBRARY FOLDER`.

What is written is a beginning for a person to complete: signatures take anything, conditions on arguments are absent.
Modules that only forms of the library's own tests name are grouped as the library itself groups them.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, Final

from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue.ecosystem.measure import RESULT

_WORDS: Final = {"python": "PYTHON", "numpy": "NUMPY", "torch": "TORCH", "torch.cuda": "CUDA"}
_WORDS_MORE: Final = {"tensorflow": "TENSORFLOW", "keras": "KERAS"}
_ANY: Final = "*args: object, **kwargs: object"
_LAYER: Final = f"""@model
class Layer(Module):
    \"\"\"A layer with weights of its own.\"\"\"

    @draws(TORCH)
    def __init__(self, {_ANY}) -> None: ...

"""


def main(library: str, folder: Path) -> None:
    """Write a draft of the stubs that the rows of a library ask for."""
    catalogue = load_catalogue()
    found = json.loads(RESULT.read_text())[library]
    source = f"{library} {found['version']}"
    modules: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for row in found["rows"]:
        module, _, name = row["entry"].rpartition(".")
        if catalogue.lookup(row["entry"]) is None and "receiver" not in row:
            modules[module].setdefault(name, row)
    for module, rows in sorted(modules.items()):
        path = folder.joinpath(*module.split("."), "__init__.pyi")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_stub(importlib.import_module(module), rows, source))


def _stub(module: Any, rows: dict[str, dict[str, Any]], source: str) -> str:
    """Return the text of the stub of one module."""
    body = "".join(
        _entry(getattr(module, name), name, row, source)
        for name, row in sorted(rows.items())
        if hasattr(module, name)
    )
    used = {**_WORDS, **_WORDS_MORE}.values()
    words = [word for word in used if word in body] + [
        w for w in ("draws", "seeds", "unmeasured") if f"@{w}(" in body
    ]
    if "(Layer)" in body:
        body = _LAYER + body
        words = sorted({*words, "TORCH", "draws", "model"})
    head = "from torch.nn import Module\n" if "(Module)" in body else ""
    return head + (f"\nfrom seedlint.effects import {', '.join(words)}\n" if words else "") + "\n" + body


def _entry(value: object, name: str, row: dict[str, Any], source: str) -> str:
    """Return the stub of one class or function."""
    outcome = row.get("outcome")
    mark = f'@unmeasured("{source}")\n' if outcome is None else ""
    marks = [
        f"@{kind}({', '.join({**_WORDS, **_WORDS_MORE}[s] for s in streams)})"
        for kind, streams in _kinds(outcome)
    ]
    if not inspect.isclass(value):
        return mark + "".join(f"{it}\n" for it in marks) + f"def {name}({_ANY}) -> object: ...\n"
    if _is_layer(value) and (outcome is None or outcome == {"torch": "draws"}):
        return f"{mark}class {name}(Layer): ...\n"
    base = "(Module)" if _is_layer(value) else ""
    lines = "".join(f"    {it}\n" for it in marks)
    return f"{mark}class {name}{base}:\n{lines}    def __init__(self, {_ANY}) -> None: ...\n"


def _is_layer(value: type) -> bool:
    return any(base.__module__ == "torch.nn.modules.module" for base in value.__mro__)


def _kinds(outcome: dict[str, str] | None) -> list[tuple[str, list[str]]]:
    """Group the streams of an outcome by what happened to them."""
    groups: dict[str, list[str]] = defaultdict(list)
    for stream, kind in (outcome or {}).items():
        groups[kind if kind != "entropy" else "seeds"].append(stream)
    return sorted(groups.items())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
