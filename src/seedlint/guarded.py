"""One part of a run that goes wrong leaves the others: internal errors become failures to report."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from seedlint.catalogue.names import StubError
from seedlint.discover import shown_path
from seedlint.finding import Failure
from seedlint.settings import ConfigError

T = TypeVar("T")


def guarded(action: Callable[[], T], where: str, failures: list[Failure]) -> T | None:
    """Return what the action returns; if it breaks down, note the failure and return nothing.

    Raises `ConfigError` where the user's configuration or stub is at fault.
    """
    try:
        return action()
    except StubError as error:
        raise ConfigError(error.message, where=f"{shown_path(Path(error.path))}:{error.line}") from error
    except ConfigError:
        raise
    except Exception as error:  # noqa: BLE001 - a bug of ours ends one part of the run, not all of it
        failures.append(Failure(where, f"{type(error).__name__}: {error}", traceback.format_exc()))
        return None
