from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from seedlint import cache as caching
from seedlint.analyse import Outcome, analyse
from seedlint.cache import Cache
from seedlint.discover import Project, discover
from seedlint.settings import Settings
from seedlint.sources import Sources

SEEDED = "import torch\nfrom nets import make\ntorch.manual_seed(0)\ntorch.rand(1)\nmodel = make()\n"
NETS = "import torch\ndef make():\n    return torch.nn.Linear(1, 1)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "train.py").write_text(SEEDED)
    (tmp_path / "nets.py").write_text(NETS)
    (tmp_path / "far.py").write_text("import os\n")
    return tmp_path


def solved(folder: Path, **settings: object) -> Outcome:
    """Analyse a folder as a new process would."""
    from seedlint import known

    known._lowered.clear()
    (found,) = discover([folder], lambda _: Settings(**settings)).projects
    assert isinstance(found, Project)
    return analyse(found, Sources())


def older(*paths: Path) -> None:
    """Let files look as if they had been written a while ago."""
    for path in paths:
        os.utime(path, ns=(10**18, 10**18))


def states(outcome: Outcome) -> list[tuple[int, list[str]]]:
    return [(c.place.span.line, [r.progress for r in c.reads]) for c in outcome.constructions]


def test_what_has_not_changed_is_neither_parsed_nor_solved_again(project, monkeypatch):
    older(*project.glob("*.py"))
    first = solved(project)
    assert first.statistics["files parsed"] > 0
    monkeypatch.setattr("seedlint.solve.program.solve", None)  # nothing is solved from here on
    monkeypatch.setattr(Sources, "read", None)  # and nothing is read
    second = solved(project)
    assert second.constructions == first.constructions
    assert second.statistics["files parsed"] == 0


def test_an_edit_parses_one_file_again(project):
    before = solved(project)
    (project / "nets.py").write_text(NETS.replace("return", "torch.manual_seed(1); return"))
    after = solved(project)
    assert after.statistics["files parsed"] == 1
    assert states(before) == [(5, ["drawn"])]
    assert all("drawn" not in progress for _, progress in states(after))


def test_an_edit_elsewhere_solves_nothing_again(project, monkeypatch):
    monkeypatch.setattr("seedlint.analyse.SMALL", -1)  # what never seeds is left out
    first = solved(project)
    (project / "far.py").write_text("import sys\n")
    monkeypatch.setattr("seedlint.solve.program.solve", None)
    assert solved(project).constructions == first.constructions


def test_a_new_file_that_was_missed_before_is_found(project):
    (project / "nets.py").unlink()
    assert states(solved(project)) == []
    (project / "nets.py").write_text(NETS)
    assert states(solved(project)) == [(5, ["drawn"])]


READS = """import json, torch
config = json.load(open("config.json"))
torch.manual_seed(0)
if config["noise"]:
    torch.rand(1)
model = torch.nn.Linear(1, 1)
"""


def test_a_file_of_settings_is_looked_at_again(project):
    (project / "train.py").write_text(READS)
    config = project / "config.json"
    config.write_text('{"noise": 0}')
    assert states(solved(project)) == [(6, ["none"])]
    config.write_text('{"noise": 1}')
    assert states(solved(project)) == [(6, ["drawn"])]
    config.unlink()
    assert states(solved(project)) == [(6, ["drawn", "none"])]
    config.write_text('{"noise": 0}')
    assert states(solved(project)) == [(6, ["none"])]


def test_a_change_within_a_tick_of_the_clock_is_seen(project):
    assert states(solved(project)) == [(5, ["drawn"])]
    (project / "train.py").write_text(SEEDED.replace("torch.rand(1)", "torch.ones(1)").ljust(len(SEEDED)))
    assert states(solved(project)) == [(5, ["none"])]


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\x93\xa0", b"{}", "half"])
def test_damaged_files_are_as_good_as_none(project, damage):
    first = solved(project)
    for path in (project / ".seedlint_cache").rglob("*.msgpack"):
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2] if damage == "half" else damage)
    assert solved(project).constructions == first.constructions


def test_a_cache_that_cannot_be_written_is_none(project, monkeypatch):
    def full(path: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert states(solved(project)) == [(5, ["drawn"])]
    assert not list((project / ".seedlint_cache").rglob("*.*"))


def test_a_file_in_place_of_the_cache_is_left_alone(project):
    (project / ".seedlint_cache").write_text("mine")
    assert states(solved(project)) == [(5, ["drawn"])]
    assert (project / ".seedlint_cache").read_text() == "mine"


def test_nothing_is_kept_without_a_cache(project):
    solved(project, cache=False)
    assert not (project / ".seedlint_cache").exists()


def test_the_cache_may_lie_elsewhere(project, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "deep"
    solved(project, cache_dir=elsewhere)
    assert not (project / ".seedlint_cache").exists()
    assert (elsewhere / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert (elsewhere / ".gitignore").read_text() == "*\n"


def test_the_cache_is_bounded_and_deletes_only_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(caching, "LIMIT", 10_000)
    cache = Cache(tmp_path)
    (tmp_path / "mine.txt").write_bytes(b"x" * 50_000)
    for number in range(20):
        cache.save("code", f"{number:032d}", bytes(1000))
    cache.close()
    kept = list(tmp_path.rglob("*.msgpack"))
    assert 0 < sum(path.stat().st_size for path in kept) <= 5_000
    assert (tmp_path / "mine.txt").stat().st_size == 50_000
    assert stat.S_ISDIR((tmp_path / "code").stat().st_mode)
    assert not [path for path in tmp_path.rglob("*") if path.suffix not in {".msgpack", ".txt", ".TAG", ""}]
