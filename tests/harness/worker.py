"""A process that has imported the libraries once and forks for every program it is asked to run.

It reads one JSON request per line on standard input and answers with one JSON line on standard output. A request has
`root` (folder), `entry` (file, or "-m module"), `runs` (argument lists), `output` (file for what the program prints) and
`timeout` (s). The answer is a list with one object for each run:
`executions`, `seeded`, `constructed`, `error` (a traceback), `raised` (the exception's name),
`lines` (that ran) and `states` (a digest of each generator at the end). With `plain` the program runs untouched, and `states` is all.

All runs of one request happen in one process, one after another, each from the same state of the generators and with the program's modules
forgotten. That is for programs that leave the libraries as they are; to be sure, send one request for each run.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import importlib
import importlib.util
import json
import os
import random
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import torch
import torch.utils.data

from tests.harness.child import follow
from tests.harness.instrument import Recorder
from tests.harness.shell import Shell
from tests.harness.streams import FINGERPRINTS


def run(request: dict[str, Any]) -> list[dict[str, Any]]:
    """Run one program in this process, once for each argument list, and return what happened."""
    root = os.path.realpath(request["root"])
    os.chdir(root)
    if request["plain"]:
        return [_run_plain(root, request["entry"], argv) for argv in request["runs"]]
    recorder = Recorder(root)
    recorder.install()
    reports = Path(request["output"]).with_suffix(".reports")
    reports.mkdir(exist_ok=True)
    follow(root, reports)
    start = _Start(root)
    answers: list[dict[str, Any]] = []
    for argv in request["runs"]:
        if answers:
            recorder.begin()  # it lets go of the frames of the last run, which may still have something to do
            start.again()
            recorder.begin()
        answers.append(_run(root, request["entry"], argv, recorder, reports))
    return answers


class _Start:
    """What this process was before a program below the folder `root` ran."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._path = list(sys.path)
        self._modules = set(sys.modules)
        self._states = random.getstate(), np.random.get_state(), torch.get_rng_state()

    def again(self) -> None:
        """Bring it back; what was imported from libraries stays."""
        os.chdir(self._root)
        sys.path[:] = self._path
        for name in set(sys.modules) - self._modules:
            if (getattr(sys.modules[name], "__file__", None) or "").startswith(self._root):
                del sys.modules[name]
        gc.collect()  # what waits in a generator of that run is to end before the next one
        python, numpy, torch_ = self._states
        random.setstate(python)
        np.random.set_state(numpy)
        torch.set_rng_state(torch_)


def _run(root: str, entry: str, argv: list[str], recorder: Recorder, reports: Path) -> dict[str, Any]:
    """Run one program once, and return what happened."""
    for old in reports.iterdir():
        old.unlink()
    error = raised = ""
    try:
        sys.settrace(recorder.trace)
        threading.settrace(recorder.trace)
        _run_entry(root, entry, argv, recorder.compile)
    except SystemExit as exit_:
        if exit_.code not in (None, 0):
            error, raised = f"exit with {exit_.code!r}", "SystemExit"
    except BaseException as exception:
        error, raised = traceback.format_exc(), type(exception).__name__
    finally:
        sys.settrace(None)
        threading.settrace(lambda *_: None)
    return {
        **_joined([recorder.report(), *(json.loads(file.read_text()) for file in reports.iterdir())]),
        "error": error,
        "raised": raised,
        "states": _states(),
    }


def _run_plain(root: str, entry: str, argv: list[str]) -> dict[str, Any]:
    """Run one program as Python does, without any instrumentation."""
    with contextlib.suppress(Exception, SystemExit):
        # Without the future statements of this file, by which annotations would be texts.
        _run_entry(root, entry, argv, lambda source, path: compile(source, path, "exec", dont_inherit=True))
    return {"states": _states()}


def _states() -> dict[str, str]:
    """Return a digest of the state in which the program left each generator."""
    return {name: hashlib.sha256(take()).hexdigest() for name, take in FINGERPRINTS.items()}


def _joined(reports: list[dict[str, Any]]) -> dict[str, Any]:
    """Return one report of a program's processes."""
    return {
        "executions": [found for report in reports for found in report["executions"]],
        "seeded": sorted({stream for report in reports for stream in report["seeded"]}),
        "constructed": sum(report["constructed"] for report in reports),
        "lines": sorted({tuple(line) for report in reports for line in report["lines"]}),
    }


def _run_entry(root: str, entry: str, argv: list[str], compiled: Callable[[str, str], CodeType]) -> None:
    main = ModuleType("__main__")
    sys.dont_write_bytecode = True
    if entry.startswith("-m "):
        sys.path.insert(0, root)
        spec = importlib.util.find_spec(entry[3:])
        assert spec is not None, f"no module {entry[3:]}"
        if spec.submodule_search_locations is not None:
            spec = importlib.util.find_spec(f"{entry[3:]}.__main__")
            assert spec is not None, f"{entry[3:]} cannot be run"
        assert spec.origin is not None, f"{entry[3:]} has no file"
        path = spec.origin
        main.__spec__, main.__package__ = spec, spec.parent
    else:
        path = str(Path(root, entry))
        sys.path.insert(0, str(Path(path).parent))
    sys.argv = [path, *argv]
    main.__file__ = path
    sys.modules["__main__"] = main
    if path.endswith(".ipynb"):
        Shell(Path(path), compiled, main.__dict__).run()
        return
    exec(compiled(Path(path).read_text(encoding="utf-8"), path), main.__dict__)


def _serve(request: dict[str, Any]) -> str:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        output = os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        signal.alarm(request["timeout"])
        answer = json.dumps(run(request)).encode()
        sys.stdout.flush()
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(answer)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    return answer.decode() or json.dumps([{"died": status}] * len(request["runs"]))


def _leave_stacks_out() -> None:
    """Let torch not note, for devices that are not there, the stack at every seed: that takes ten times as long as seeding."""
    for module in (torch.cuda, torch.xpu, torch.mtia):
        noting: Any = module
        noting.traceback = SimpleNamespace(format_stack=list)


def main() -> None:
    """Serve requests until standard input ends. With the argument "more", what programs often import is imported before."""
    torch.set_num_threads(1)
    if sys.argv[1:] == ["more"]:
        importlib.import_module("sklearn.linear_model")
        importlib.import_module("sklearn.model_selection")
        # An optimizer imports much of torch, at its first use only.
        torch.optim.SGD(torch.nn.Linear(1, 1).parameters(), lr=0.1)
    _leave_stacks_out()
    # A collection in a forked process would write to, and so copy, every page that holds an object.
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        sys.stdout.write(_serve(json.loads(line)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
