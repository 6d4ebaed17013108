"""Make environments with packages in them, as `venv` and `pip` lay them out, without running either."""

from __future__ import annotations

from pathlib import Path


def make_environment(folder: Path, files: dict[str, str], *, version: str = "3.11") -> Path:
    """Make an environment whose `site-packages` has `files`, and return that folder."""
    site = folder / "lib" / f"python{version}" / "site-packages"
    site.mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}.1\n")
    return write(site, files)


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write files by their path below a folder, and return the folder."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder
