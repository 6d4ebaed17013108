"""seedlint finds models whose initial weights depend on what drew random numbers before them.

`check_paths` and `check_source` lint from a program; see `seedlint.api`. They are loaded when first asked for.
"""

from seedlint.version import __version__

TYPE_CHECKING = (
    False  # type checkers take it for true; importing `typing` could load a linted file of that name
)
if TYPE_CHECKING:
    from seedlint.api import ConfigError, Edit, Finding, Fix, SeedlintError, Step, check_paths, check_source

__all__ = [
    "ConfigError",
    "Edit",
    "Finding",
    "Fix",
    "SeedlintError",
    "Step",
    "__version__",
    "check_paths",
    "check_source",
]


def __getattr__(name: str) -> object:
    """Return a part of the API."""
    if name in __all__:
        from seedlint import api  # noqa: PLC0415 - the command line starts without it

        return getattr(api, name)
    raise AttributeError(f"module 'seedlint' has no attribute {name!r}")
