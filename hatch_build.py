"""The step of the build that compiles the catalogue, run by Hatchling."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMPILED = "seedlint/catalogue/compiled"


class CompileCatalogue(BuildHookInterface[Any]):
    """Puts the compiled catalogue into a wheel; for an editable install, beside the stubs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogue. `version` is Hatchling's word for how the wheel is meant: "standard" or "editable"."""
        source = Path(self.root, "src")
        sys.path.insert(0, str(source))
        from seedlint.catalogue.build import build  # noqa: PLC0415 - found only now

        if version == "editable":
            build(source / _COMPILED)
            return
        self._folder = tempfile.TemporaryDirectory()
        build(Path(self._folder.name))
        build_data["force_include"][self._folder.name] = _COMPILED

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was compiled for the wheel, which holds it by now."""
        if version != "editable":
            self._folder.cleanup()
