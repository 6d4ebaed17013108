"""Modules, scripts and installed packages: which file a name means, and running it."""
