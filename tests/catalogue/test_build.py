"""What a built package brings: the compiled form of our own stubs, found by what they hold."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from seedlint.catalogue import compiled, seeding
from seedlint.catalogue.build import build
from seedlint.catalogue.lookup import SHIPPED_STUBS, load_catalogue

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    (folder / "old.msgpack").write_bytes(b"of another version")
    build(folder)
    return folder


@pytest.fixture
def only(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing but the built form answer."""

    def refused(*_: object, **__: object) -> None:
        pytest.fail("a stub is read though its compiled form is at hand")

    monkeypatch.setattr(compiled, "SHIPPED", built)
    monkeypatch.setattr(seeding, "SHIPPED", built)
    monkeypatch.setattr(compiled, "_tables", {})
    monkeypatch.setattr(compiled, "compile_text", refused)
    monkeypatch.setattr(seeding, "_words_of", refused)


def test_all_stubs_are_compiled_and_nothing_else_is_left(built: Path) -> None:
    stubs = len(list(SHIPPED_STUBS.rglob("*.pyi")))
    assert len(list(built.iterdir())) == stubs + 1  # and the words
    assert not (built / "old.msgpack").exists()


def test_the_built_form_says_what_the_stubs_say(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def said() -> dict[str, object]:
        monkeypatch.setattr(compiled, "_tables", {})
        catalogue = load_catalogue()
        names = [f"{module}.{name}" for module in catalogue.modules() for name in catalogue.members(module)]
        return {name: catalogue.lookup(name) for name in names}

    monkeypatch.setattr(compiled, "SHIPPED", built / "none")
    read = said()
    monkeypatch.setattr(compiled, "SHIPPED", built)
    assert said() == read
    assert len(read) > 5_000


@pytest.mark.usefixtures("only")
def test_no_stub_is_read_where_the_built_form_is_at_hand() -> None:
    catalogue = load_catalogue()
    assert catalogue.lookup("torch.nn.Linear") is not None
    assert catalogue.lookup("numpy.random.rand") is not None
    assert "manual_seed" in seeding.seeding_words()[0]


def test_the_built_words_are_those_that_would_be_found(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeding, "SHIPPED", built / "none")
    found = seeding.seeding_words()
    monkeypatch.setattr(seeding, "SHIPPED", built)
    assert seeding.seeding_words() == found


def test_a_users_stub_is_read_and_its_words_count(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeding, "SHIPPED", built)
    monkeypatch.setattr(compiled, "SHIPPED", built)
    stub = tmp_path / "library.pyi"
    stub.write_text('from seedlint.effects import *\n@seeds("torch")\ndef sow_all(n): ...\n', "utf-8")
    assert "sow_all" in seeding.seeding_words((stub,))[0]
    assert "sow_all" not in seeding.seeding_words()[0]
    assert load_catalogue((stub,)).lookup("library.sow_all") is not None
    stub.write_text(stub.read_text("utf-8").replace("sow_all", "reap_all"), "utf-8")
    assert load_catalogue((stub,)).lookup("library.sow_all") is None


def test_a_wheel_brings_the_built_form(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    script = tmp_path / "train.py"
    script.write_text(
        "import torch\ntorch.manual_seed(0)\ntorch.rand(1)\nnet = torch.nn.Linear(1, 1)\n", "utf-8"
    )
    program = (
        "import sys\nfrom seedlint import check_paths\n"
        f"print([f.code for f in check_paths([{str(script)!r}])], 'seedlint.catalogue.load' in sys.modules)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(installed), "PATH": ""},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert found.stdout == "['SDL101'] False\n"
