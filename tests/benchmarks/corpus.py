"""The packages that are linted: names and versions are pinned, wheels are unpacked, nothing is installed or executed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final, NamedTuple

#: 58 files: what a small project has.
SMALL: Final = ("yolov5==7.0.14",)
#: 7,262 files and 1,170,386 lines.
LARGE: Final = (
    "simpletransformers==0.70.8", "open-clip-torch==3.3.0", "yolov5==7.0.14", "d2l==1.0.3", "torch-geometric==2.7.0",
    "mmsegmentation==1.2.2", "mmpretrain==1.2.0", "mmdet==3.3.0", "pytorch-lightning==2.5.6", "sentence-transformers==5.1.2",
    "timm==1.0.22", "kornia==0.8.2", "botorch==0.16.0", "gluonts==0.16.2", "peft==0.18.0",
)  # fmt: skip
#: Files of the project in which one file is changed.
PROJECT: Final = 1000


class Corpus(NamedTuple):
    """A folder with Python files, and how many files and lines there are."""

    folder: Path
    files: tuple[Path, ...]
    lines: int


def fetch(packages: tuple[str, ...], folder: Path) -> Corpus:
    """Unpack the wheels of packages below a folder, each once; each is a project of its own."""
    for package in packages:
        target = folder / package.replace("==", "-")
        if not target.exists():
            _unpack(package, target)
    return counted(folder)


def counted(folder: Path) -> Corpus:
    """Return a folder with what it holds."""
    files = tuple(sorted(folder.rglob("*.py")))
    return Corpus(folder, files, sum(path.read_bytes().count(b"\n") for path in files))


def part_of(corpus: Corpus, share: float, folder: Path) -> Corpus:
    """Return the first packages of a corpus that hold a share of its lines, linked into a folder."""
    folder.mkdir(exist_ok=True)
    left = share * corpus.lines
    for package in sorted(corpus.folder.iterdir()):
        if left <= 0:
            break
        held = counted(package)
        if not held.files or package.name.startswith("."):
            continue
        left -= held.lines
        copied(package, folder / package.name)
    return counted(folder)


def project_of(corpus: Corpus, folder: Path) -> Corpus:
    """Return one project of `PROJECT` files: the first packages of a corpus that hold so many, cut at that number."""
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").touch()
    for path in corpus.files[:PROJECT]:
        target = folder / path.relative_to(corpus.folder)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    return counted(folder)


def copied(source: Path, target: Path) -> None:
    """Copy the Python files of a folder, unless that was done."""
    if target.exists():
        return
    for path in source.rglob("*.py"):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(path.read_bytes())
    (target / "pyproject.toml").touch()


def _unpack(package: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as wheels:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", wheels]
        subprocess.run([*command, "--only-binary", ":all:", package], check=True)
        for wheel in Path(wheels).iterdir():
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(target)
    (target / "pyproject.toml").touch()
