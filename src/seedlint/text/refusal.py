"""Why the system refused, as messages say it."""

from __future__ import annotations


def reason(error: OSError | ValueError) -> str:
    """Return why a file or folder cannot be used, in the system's own words: `no such file or directory`."""
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
