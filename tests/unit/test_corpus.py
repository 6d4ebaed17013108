from __future__ import annotations

import io
import tarfile
import zipfile

import pytest

from tests.corpus import fetch, snapshot
from tests.corpus.fetch import Package, pinned, unpack
from tests.corpus.lint import Linted, read_output
from tests.corpus.snapshot import differences

PACKAGE = Package("pack", "1.0", "sdist")
OUTPUT = """src/b.py:7:1: SDL104 `Net()` is built after ...
src/a.py:12:5: SDL101 `Net()` is built after `torch.rand` drew from torch (src/a.py:11), ...
"""
REMARKS = """seedlint: 2 models are built without any seed; `--extend-select SDL103` shows where
seedlint: files: 3
seedlint: calls: 200
seedlint: unknown calls: 50
"""


def linted(**changes: object) -> Linted:
    return Linted(
        **{
            "name": "pack",
            "version": "1.0",
            "files": 3,
            "lines": 9,
            "findings": ("SDL101 a.py:1",),
            "unknown_share": 0.2,
            **changes,
        }
    )


def test_findings_and_counts_are_read_from_the_output():
    found = read_output(PACKAGE, OUTPUT, REMARKS, 1)
    assert found.findings == ("SDL101 src/a.py:12", "SDL104 src/b.py:7")
    assert found.per_rule() == {"SDL101": 1, "SDL104": 1}
    assert (found.files, found.unknown_share, found.trouble) == (3, 0.25, "")


def test_a_failure_is_trouble():
    assert (
        read_output(PACKAGE, "", "seedlint: internal error: x\n", 2).trouble == "seedlint: internal error: x"
    )


def test_nothing_differs_from_itself_though_the_seconds_do():
    assert list(differences(linted(seconds=1.0), linted(seconds=2.0))) == []


def test_what_is_new_and_gone_is_told():
    told = list(differences(linted(), linted(findings=("SDL101 a.py:2",), files=4, unknown_share=0.5)))
    assert told == [
        "4 files, were 3",
        "new: SDL101 a.py:2",
        "gone: SDL101 a.py:1",
        "50% of calls unknown, were 20%",
    ]


def test_a_package_without_a_record_differs():
    assert list(differences(None, linted())) == ["not in the snapshot"]


def test_the_record_survives_being_written(tmp_path):
    path = tmp_path / "snapshot.json"
    snapshot.write(path, {"pack": linted()})
    assert snapshot.read(path) == {"pack": linted()}
    assert snapshot.read(tmp_path / "none.json") == {}


def test_every_pinned_package_has_a_version():
    packages = pinned(fetch.PACKAGES)
    assert len(packages) == len({package.name for package in packages})


def test_the_snapshot_is_of_the_pinned_versions():
    versions = {package.name: package.version for package in pinned(fetch.PACKAGES)}
    recorded = snapshot.read(snapshot.SNAPSHOT)
    assert recorded
    assert {name: found.version for name, found in recorded.items()}.items() <= versions.items()


@pytest.mark.parametrize("line", ["pack", "pack==", "pack==1.0", "pack==1.0 zip", "pack>=1 sdist"])
def test_a_line_that_pins_nothing_is_refused(line, tmp_path):
    listing = tmp_path / "packages.txt"
    listing.write_text(f"# comment\nother==1 wheel\n{line}\n")
    with pytest.raises(ValueError, match=r"packages\.txt:3"):
        pinned(listing)


def test_a_source_distribution_is_unpacked_without_its_outer_folder(tmp_path):
    archive = tmp_path / "pack-1.0.tar.gz"
    with tarfile.open(archive, "w:gz") as bundle:
        for name in ("pack-1.0/a.py", "pack-1.0/deep/b.py", "pack-1.0/c.bin", "pack-1.0/../../out.py"):
            info = tarfile.TarInfo(name)
            info.size = 1
            bundle.addfile(info, io.BytesIO(b"1"))
    unpack(archive, tmp_path / "target")
    assert sorted(path.name for path in tmp_path.rglob("*.py")) == ["a.py", "b.py"]
    assert (tmp_path / "target" / "a.py").read_bytes() == b"1"


def test_a_wheel_is_unpacked_as_it_is(tmp_path):
    archive = tmp_path / "pack-1.0-py3-none-any.whl"
    with zipfile.ZipFile(archive, "w") as bundle:
        bundle.writestr("pack/a.py", "1")
        bundle.writestr("pack/b.so", "1")
    unpack(archive, tmp_path / "target")
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.*") if path != archive] == [
        "target/pack/a.py"
    ]
