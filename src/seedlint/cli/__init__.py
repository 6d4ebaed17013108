"""The command line."""

from seedlint.cli.command import main

__all__ = ["main"]
