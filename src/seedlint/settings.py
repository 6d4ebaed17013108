"""Settings: plain values, the same for command line, configuration file and Python API."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal, TypeAlias

import msgspec

FixStyle: TypeAlias = Literal["repeat", "derive", "isolate"]
OutputFormat: TypeAlias = Literal[
    "text", "full", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "pylint"
]

#: Folders that are never searched for files to lint.
DEFAULT_EXCLUDE: Final = (
    ".bzr",
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".seedlint_cache",
    ".svn",
    ".tox",
    ".venv",
    "__pycache__",
    "__pypackages__",
    "_build",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)


class ConfigError(Exception):
    """A configuration, a stub or an option is wrong: what, what would be right, and where (`path:line`)."""

    def __init__(self, message: str, hint: str = "", where: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        """Return everything on one line."""
        return (
            f"{f'{self.where}: ' if self.where else ''}{self.message}{f' ({self.hint})' if self.hint else ''}"
        )


class Settings(msgspec.Struct, frozen=True):
    """How to lint. Field names equal the command-line options and the keys of `[tool.seedlint]`.

    `select` holds codes or prefixes of codes, empty for the default set; `per_file_ignores` maps globs to codes.
    `root` is the project's folder: paths are shown relative to the working directory, imports resolve below `root`.
    Patterns are those of `.gitignore`: without a slash they name a file or folder anywhere, else they are absolute.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    extend_exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    stubs: tuple[Path, ...] = ()
    unknown_calls: Literal["nothing", "draw"] = "nothing"
    fix_style: FixStyle = "repeat"
    default_seed: int = 0
    python: str = ""
    jobs: int = 0
    cache: bool = True
    cache_dir: Path | None = None
    prefilter: bool = True
    root: Path | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    output_format: OutputFormat = "text"
    output_file: Path | None = None
    statistics: bool = False
    strict: bool = False
    exit_zero: bool = False
    verbose: bool = False
    baseline: Path | None = None
