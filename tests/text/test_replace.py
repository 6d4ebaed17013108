"""A file is replaced at once or not at all, and keeps what is not its content."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from seedlint.text.replace import ReplaceError, replace_file

OLD, NEW = b"old\n" * 1000, b"new\n" * 2000

#: Runs `replace_file`, dying without any clean-up at the n-th audited event or system call on a file.
CRASHING = """
import os, sys
from pathlib import Path
import seedlint.text.replace as replace

path, limit = Path(sys.argv[1]), int(sys.argv[2])
steps = 0

def step(*_):
    global steps
    steps += 1
    if steps == limit:
        os._exit(9)

def stepping(function):
    def wrapped(*args, **kwargs):
        step()
        result = function(*args, **kwargs)
        step()
        return result
    return wrapped

for name in ("fsync", "chown", "setxattr", "listxattr", "open", "close", "chmod", "replace", "stat", "rename", "access"):
    if hasattr(os, name):
        setattr(os, name, stepping(getattr(os, name)))
for name in ("replace", "chmod", "stat", "read_bytes", "unlink"):
    setattr(Path, name, stepping(getattr(Path, name)))
real_open = open

class Slow:
    def __init__(self, file):
        self.file = file
    def __enter__(self):
        return self
    def __exit__(self, *error):
        step()
        self.file.close()
        step()
    def write(self, content):
        half = len(content) // 2
        for part in (content[:half], content[half:]):
            self.file.write(part)
            self.file.flush()
            step()
    def flush(self):
        self.file.flush()
        step()
    def fileno(self):
        return self.file.fileno()

replace.open = lambda descriptor, mode: Slow(real_open(descriptor, mode))
sys.addaudithook(lambda event, _: step() if event.startswith("os.") else None)
replace.replace_file(path, b"new\\n" * 2000, expected=b"old\\n" * 1000)
print(steps)
"""


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "train.py"
    file.write_bytes(OLD)
    return file


def _crash(path, limit):
    return subprocess.run(
        [sys.executable, "-c", CRASHING, str(path), str(limit)], capture_output=True, text=True, check=False
    )


def test_killed_at_any_step_the_file_is_old_or_new(path):
    done = _crash(path, 0)
    assert done.returncode == 0, done.stderr
    steps = int(done.stdout)
    assert steps > 15
    seen = set()
    for limit in range(1, steps + 1):
        path.write_bytes(OLD)
        path.chmod(0o640)
        assert _crash(path, limit).returncode == 9
        content = path.read_bytes()
        assert content in {OLD, NEW}
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        seen.add(content)
    assert seen == {OLD, NEW}


@pytest.mark.parametrize("mode", [0o644, 0o755, 0o600, 0o664, 0o4755])
def test_mode_is_kept(path, mode):
    path.chmod(mode)
    replace_file(path, NEW, expected=OLD)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert [each.name for each in path.parent.iterdir()] == ["train.py"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_owner_is_kept(path):
    os.chown(path, 1234, 5678)
    replace_file(path, NEW, expected=OLD)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 5678)


def test_extended_attributes_are_kept(path):
    try:
        os.setxattr(path, "user.note", b"kept")
    except OSError:
        pytest.skip("the file system has no extended attributes")
    replace_file(path, NEW, expected=OLD)
    assert os.getxattr(path, "user.note") == b"kept"


def test_a_symbolic_link_stays_one(path, tmp_path):
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "one").symlink_to(path)
    (folder / "two").symlink_to(folder / "one")
    assert replace_file(folder / "two", NEW, expected=OLD) == path.resolve()
    assert (folder / "two").is_symlink()
    assert (folder / "one").is_symlink()
    assert path.read_bytes() == NEW


def test_a_link_out_of_the_project_is_not_followed(path, tmp_path):
    project = tmp_path / "project"
    project.mkdir()
    (project / "x.py").symlink_to(path)
    with pytest.raises(ReplaceError, match="leads out of"):
        replace_file(project / "x.py", NEW, expected=OLD, within=project)
    assert path.read_bytes() == OLD


def test_a_file_that_has_changed_since_is_left_alone(path):
    path.write_bytes(b"somebody else was here\n")
    with pytest.raises(ReplaceError, match="changed"):
        replace_file(path, NEW, expected=OLD)
    assert path.read_bytes() == b"somebody else was here\n"


def test_a_read_only_file_is_left_alone(path):
    path.chmod(0o444)
    with pytest.raises(ReplaceError, match="read-only"):
        replace_file(path, NEW, expected=OLD)
    assert path.read_bytes() == OLD


def test_what_is_no_file_is_left_alone(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    for name in ("fifo", "."):
        with pytest.raises(ReplaceError, match="regular"):
            replace_file(tmp_path / name, NEW, expected=OLD)


def test_a_full_disk_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(path, NEW, expected=OLD)
    assert path.read_bytes() == OLD
    assert [each.name for each in path.parent.iterdir()] == ["train.py"]


def test_an_interruption_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_file(path, NEW, expected=OLD)
    assert path.read_bytes() == OLD
    assert [each.name for each in path.parent.iterdir()] == ["train.py"]


def test_two_processes_at_once_corrupt_nothing(path):
    code = (
        "import sys; from pathlib import Path; from seedlint.text.replace import *\n"
        "path = Path(sys.argv[1])\n"
        "for turn in range(150):\n"
        "    old = path.read_bytes()\n"
        "    assert len(set(old.splitlines())) == 1, 'torn'\n"
        "    try: replace_file(path, sys.argv[2].encode() * 3000, expected=old)\n"
        "    except ReplaceError: pass\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path), word]) for word in ("one\n", "two\n")]
    assert [process.wait() for process in running] == [0, 0]
    assert path.read_bytes() in {b"one\n" * 3000, b"two\n" * 3000}
    assert [each.name for each in path.parent.iterdir()] == ["train.py"]
