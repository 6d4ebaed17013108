"""Run seedlint with an audit hook that notes what it does to the system: `python -m tests.e2e.audited LOG ARGUMENTS...`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

#: Events that a linter has no business with, by their beginning.
FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "os.spawn", "pickle.",
    "ctypes.dlopen", "shutil.rmtree", "urllib.", "ftplib.", "smtplib.", "webbrowser.", "pty.spawn",
    "code.__new__", "builtins.input",
)  # fmt: skip
#: Events that change the file system; their first argument is the path.
CHANGING = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
)


def main() -> None:
    """Run seedlint; write what it did to the log, one JSON list of (event, path) per line."""
    log, *arguments = sys.argv[1:]
    from seedlint.cli import main as seedlint

    noted: list[tuple[str, str]] = []

    def note(event: str, args: tuple[object, ...]) -> None:
        if event == "exec":
            noted.append((event, getattr(args[0], "co_filename", "")))
        elif event == "import":
            noted.append((event, str(args[1] or "")))
        elif event == "open":
            path, _, flags = args
            changes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if changes and isinstance(path, (str, bytes)):  # a number is a file that is open already
                noted.append(("write", os.fsdecode(path)))
        elif event in CHANGING:
            paths = [os.fsdecode(each) for each in args[:2] if isinstance(each, (str, bytes, os.PathLike))]
            noted.extend(("write", each) for each in paths)
        elif event.startswith(FORBIDDEN):
            noted.append((event, repr(args)[:200]))

    sys.argv = ["seedlint", *arguments]
    sys.addaudithook(note)
    try:
        seedlint()
    finally:
        seen = list(noted)
        Path(log).write_text(json.dumps(seen), encoding="utf-8")


if __name__ == "__main__":
    main()
