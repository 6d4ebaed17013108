"""Imports, in every form."""

from __future__ import annotations

from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Import
from seedlint.lower.frame import Frame, Statement
from seedlint.lower.names import dotted


def _import(frame: Frame, node: Any) -> None:
    """`import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`."""
    for alias in node.names:
        pos = frame.unit.mark(alias)
        module = dotted(alias.name)
        dst = frame.register()
        frame.ops.append(Import(dst, module, root=alias.asname is None, pos=pos))
        frame.store(_bound_name(alias) or module.partition(".")[0], dst)


def _import_from(frame: Frame, node: Any) -> None:
    module = dotted(node.module) if node.module is not None else ""
    level = len(node.relative)
    if isinstance(node.names, cst.ImportStar):
        pos = frame.unit.mark(node.names)
        frame.ops.append(Import(frame.register(), module, level, "*", pos=pos))
        return
    for alias in node.names:
        pos = frame.unit.mark(alias)
        name = alias.name.value
        dst = frame.register()
        frame.ops.append(Import(dst, module, level, frame.spelt(name), pos=pos))
        frame.store(_bound_name(alias) or name, dst)


def _bound_name(alias: cst.ImportAlias) -> str:
    """Return the name after `as`, "" without one."""
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        return alias.asname.name.value
    return ""


STATEMENTS: Final[dict[type, Statement]] = {cst.Import: _import, cst.ImportFrom: _import_from}
#: Lazy imports are newer than the oldest libcst that will do; they bind as others do.
for _name, _lower in (("LazyImport", _import), ("LazyImportFrom", _import_from)):
    if hasattr(cst, _name):
        STATEMENTS[getattr(cst, _name)] = _lower
