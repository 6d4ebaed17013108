"""Measure seedlint beside other linters on fixed packages: `python -m tests.benchmarks.run --help`.

Downloads source and wheels of pinned packages (nothing is installed or executed), then runs each program in turn and prints a
table in Markdown: medians of wall and processor seconds and of peak memory. The floors are measured in the same run: reading all
files, `ast.parse` of all, `libcst.parse_module` of those that seedlint parses.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import NamedTuple

SMALL = ["yolov5==7.0.14"]
LARGE = [
    "transformers==4.57.1", "torch-geometric==2.7.0", "pytorch-lightning==2.5.6", "timm==1.0.22", "monai==1.5.1",
    "diffusers==0.35.2", "simpletransformers==0.70.8", "open-clip-torch==3.3.0", "yolov5==7.0.14", "d2l==1.0.3",
    "sentence-transformers==5.1.2", "trl==0.25.0", "peft==0.18.0", "accelerate==1.11.0", "kornia==0.8.2",
    "botorch==0.16.0", "gpytorch==1.14.2", "gluonts==0.16.2", "darts==0.38.0", "fastai==2.8.5",
    "speechbrain==1.0.3", "torchrl==0.10.0", "pykeen==1.11.1", "recbole==1.2.1", "ultralytics==8.3.228",
    "espnet==202509.post1", "flair==0.15.1", "ludwig==0.10.4", "catalyst==22.4", "allennlp==2.10.1",
]  # fmt: skip

FLOORS = {
    "read": "import sys\nfor p in open(sys.argv[1]).read().split('\\n'): open(p, 'rb').read()",
    "ast": (
        "import ast, gc, sys, warnings; gc.disable(); warnings.simplefilter('ignore')\n"
        "for p in open(sys.argv[1]).read().split('\\n'):\n"
        "    try: ast.parse(open(p, 'rb').read())\n"
        "    except (SyntaxError, ValueError): pass"
    ),
    "libcst": (
        "import gc, sys, libcst; gc.disable()\n"
        "for p in open(sys.argv[1]).read().split('\\n'):\n"
        "    try: libcst.parse_module(open(p, 'rb').read())\n"
        "    except Exception: pass"
    ),
}


class Cost(NamedTuple):
    """What one run of a program cost: seconds and megabytes."""

    wall: float
    cpu: float
    memory: float


def fetch(packages: list[str], folder: Path) -> None:
    """Unpack the wheels of packages below a folder, each once."""
    for package in packages:
        target = folder / package.replace("==", "-")
        if target.exists():
            continue
        with tempfile.TemporaryDirectory() as wheels:
            subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "pip",
                    "download",
                    "-q",
                    "--no-deps",
                    "--only-binary",
                    ":all:",
                    "-d",
                    wheels,
                    package,
                ],
                check=True,
            )
            for wheel in Path(wheels).iterdir():
                with zipfile.ZipFile(wheel) as archive:
                    archive.extractall(target)
        (target / "pyproject.toml").touch()


def measure(command: list[str], folder: Path) -> Cost:
    """Run a command and return what it cost, its children included."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return Cost(time.perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def programs(folder: Path, listed: Path, parsed: Path) -> dict[str, list[str]]:
    """Return the commands to compare, by name; tools that are not installed are left out."""
    seedlint = [sys.executable, "-m", "seedlint", "--isolated", "--exit-zero", "--no-respect-gitignore"]
    found = {
        "seedlint, cold, one job": [*seedlint, "--no-cache", "--jobs", "1", "."],
        "seedlint, cold, two jobs": [*seedlint, "--no-cache", "--jobs", "2", "."],
        "seedlint, warm": [*seedlint, "."],
        "floor: read": [sys.executable, "-c", FLOORS["read"], str(listed)],
        "floor: ast.parse": [sys.executable, "-c", FLOORS["ast"], str(listed)],
        "floor: libcst.parse_module of what seedlint parses": [
            sys.executable,
            "-c",
            FLOORS["libcst"],
            str(parsed),
        ],
    }
    others = {
        "Ruff": ["ruff", "check", "--isolated", "--exit-zero", "."],
        "flake8 with bugbear": ["flake8", "--isolated", "--exit-zero", "-j", "1", "."],
        "Fixit": ["fixit", "lint", "."],
        "TorchFix": ["torchfix", "--select", "ALL", "."],
    }
    found |= {name: command for name, command in others.items() if shutil.which(command[0])}
    return found


def parsed_files(folder: Path) -> list[str]:
    """Return the files that a cold run parses with libcst."""
    code = (
        "import json, sys\nfrom seedlint import known\nfrom seedlint.cli import main\n"
        "seen = []\nlower = known.Known.code\n"
        "def code(self, path):\n    seen.append(str(path)); return lower(self, path)\n"
        "known.Known.code = code\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "json.dump(sorted(set(seen)), open('parsed.json', 'w'))"
    )
    options = ["--isolated", "--exit-zero", "--no-cache", "--jobs", "1", "--output-file", os.devnull, "."]
    subprocess.run([sys.executable, "-c", code, *options], cwd=folder, check=True, capture_output=True)
    found = json.loads((folder / "parsed.json").read_text())
    (folder / "parsed.json").unlink()
    return [path for path in found if path.endswith(".py")]


def main() -> None:
    """Fetch the corpus, run everything in turn, and print the table."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("folder", type=Path, help="where packages are unpacked")
    arguments.add_argument("--corpus", choices=["small", "large"], default="small")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--only", default="", help="measure only programs whose name holds this text")
    given = arguments.parse_args()
    folder = given.folder.absolute() / given.corpus
    folder.mkdir(parents=True, exist_ok=True)
    fetch(SMALL if given.corpus == "small" else LARGE, folder)
    files = sorted(str(path) for path in folder.rglob("*.py"))
    lines = sum(Path(path).read_bytes().count(b"\n") for path in files)
    parsed = parsed_files(folder)
    listed, chosen = given.folder / "files.txt", given.folder / "parsed.txt"
    listed.write_text("\n".join(files))
    chosen.write_text("\n".join(parsed))
    commands = programs(folder, listed.absolute(), chosen.absolute())
    commands = {name: command for name, command in commands.items() if given.only in name}
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    shutil.rmtree(folder / ".seedlint_cache", ignore_errors=True)
    for name in ("seedlint, warm", "Ruff"):
        if name in commands:
            measure(commands[name], folder)
    for _ in range(given.runs):
        for name, command in commands.items():
            costs[name].append(measure(command, folder))
    told = [
        f"{len(files):,} files, {lines:,} lines, of which seedlint parses {len(parsed):,} files.",
        f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, load {os.getloadavg()[1]:.1f};",
        f"medians of {given.runs} runs in turn.\n",
        "| program | wall s | processor s | peak MB |\n|---|---:|---:|---:|",
    ]
    for name, runs in costs.items():
        wall, cpu, memory = (statistics.median(each) for each in zip(*runs, strict=True))
        told.append(f"| {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} |")
    sys.stdout.write("\n".join([*told, ""]))


if __name__ == "__main__":
    main()
