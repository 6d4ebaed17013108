"""The version of seedlint, read by the build."""

__version__ = "0.1.0"
