"""Released packages, from the package index to a folder of sources. Nothing of them is installed or imported here."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

PACKAGES = Path(__file__).with_name("packages.txt")


@dataclass(frozen=True)
class Package:
    """A release: its name, its version, and whether its source distribution or its wheel is taken."""

    name: str
    version: str
    kind: str


def pinned(listing: Path) -> list[Package]:
    """Read `name==version kind` lines; `#` begins a comment. Raises ValueError for any other line."""
    found: list[Package] = []
    for number, line in enumerate(listing.read_text(encoding="utf-8").splitlines(), 1):
        text = line.partition("#")[0].strip()
        if not text:
            continue
        requirement, _, kind = text.partition(" ")
        name, equals, version = requirement.partition("==")
        if not equals or not version or kind not in {"sdist", "wheel"}:
            raise ValueError(
                f"{listing.name}:{number}: not `name==version sdist` or `name==version wheel`: {line}"
            )
        found.append(Package(name, version, kind))
    return found


def fetch(package: Package, folder: Path) -> Path:
    """Return the folder of a package's sources below `folder`, downloading it if it is not there."""
    target = folder / f"{package.name}-{package.version}"
    if not target.is_dir():
        archive = _download(package, folder / "archives")
        partial = target.with_name(f"{target.name}.part")
        unpack(archive, partial)
        partial.rename(target)
    return target


def _download(package: Package, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    own = folder / package.name
    kind = ["--no-binary", ":all:"] if package.kind == "sdist" else ["--only-binary", ":all:"]
    wanted = f"{package.name}=={package.version}"
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        *kind,
        "--dest",
        str(own),
        wanted,
    ]
    subprocess.run(command, check=True)
    (archive,) = own.iterdir()
    return archive


def unpack(archive: Path, target: Path) -> None:
    """Unpack the Python files and project files of an archive; members that point outside are left out.

    A source distribution holds one folder, which becomes `target` itself.
    """
    target.mkdir(parents=True, exist_ok=True)
    if archive.name.endswith((".whl", ".zip")):
        with zipfile.ZipFile(archive) as bundle:
            for member in bundle.namelist():
                _write(target, member, lambda member=member: bundle.read(member))
    else:
        with tarfile.open(archive) as bundle:
            for info in bundle:
                if info.isfile():
                    inner = info.name.partition("/")[2]
                    _write(target, inner, lambda info=info: _content(bundle, info))


def _content(bundle: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    file = bundle.extractfile(info)
    assert file is not None, "a regular file has content"
    return file.read()


def _write(target: Path, member: str, read) -> None:
    path = target / member
    if ".." in Path(member).parts or Path(member).is_absolute():
        return
    if path.suffix in {".py", ".ipynb"} or path.name in {"pyproject.toml", "setup.cfg"}:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(read())
