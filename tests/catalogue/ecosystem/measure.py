"""Measure library calls: `python -m tests.catalogue.ecosystem.measure [LIBRARY ...]`, in an environment that has them.

Each library runs in a process and a folder of its own, as some leave files where they run. With `--missing`, calls that
were measured with the same version keep their rows. The rows are written to `measured.json`, those of other libraries are kept.
A call that cannot run is written as such, with the reason; it never counts as measured.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import importlib.metadata
import io
import json
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.catalogue.ecosystem.forms import Form

RESULT = Path(__file__).parent / "measured.json"
#: Seconds of processor time after which a call counts as one that cannot run here, unless the forms of a library say otherwise.
PATIENCE = 40
_ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": "",
    "HF_HUB_OFFLINE": "1",
    "NO_ALBUMENTATIONS_UPDATE": "1",
    "OMP_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TOKENIZERS_PARALLELISM": "false",
    "WANDB_MODE": "disabled",
}


def main(libraries: list[str]) -> None:
    """Measure the named libraries, or all that have forms."""
    found = sorted(path.stem for path in (Path(__file__).parent / "forms").glob("[a-z]*.py"))
    earlier = json.loads(RESULT.read_text()) if "--missing" in libraries else {}
    for library in [name for name in libraries if name != "--missing"] or found:
        with (
            tempfile.TemporaryDirectory() as folder,
            multiprocessing.get_context("spawn").Pool(1, os.chdir, (folder,)) as pool,
        ):
            keep(library, pool.apply(measure_library, (library, earlier.get(library))))


def measure_library(library: str, earlier: dict[str, Any] | None = None) -> dict[str, Any]:
    """Run every form of a library in this process; return its version, the date and a row per form.

    Rows of an `earlier` measurement of the same version are taken over.
    """
    os.environ.update(_ENVIRONMENT)
    warnings.simplefilter("ignore")
    module = importlib.import_module(f"tests.catalogue.ecosystem.forms.{library}")
    os.environ.update(getattr(module, "ENVIRONMENT", {}))
    from tests.catalogue.ecosystem import operators

    operators.allow_import()
    space: dict[str, Any] = {"under": under}
    exec(module.PREAMBLE, space)
    forms: list[Form] = [*module.FORMS]
    if hasattr(module, "enumerated"):
        forms += module.enumerated()
    known: dict[str, dict[str, str]] = {}
    if earlier is not None and earlier["version"] == version(module.DISTRIBUTION):
        known = {_identity(row): row["outcome"] for row in earlier["rows"] if "outcome" in row}
    return {
        "version": version(module.DISTRIBUTION),
        "date": dt.date.today().isoformat(),
        "torch": version("torch"),
        **({"elsewhere": list(module.ELSEWHERE)} if hasattr(module, "ELSEWHERE") else {}),
        "rows": [
            {**_told(form), "outcome": known[_identity(_told(form))]}
            if _identity(_told(form)) in known
            else row(form, space, getattr(module, "PATIENCE", PATIENCE))
            for form in forms
        ],
    }


def _told(form: Form) -> dict[str, Any]:
    """Return what a form says, as it stands in a row."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in form._asdict().items()
        if value
    }


def _identity(row: dict[str, Any]) -> str:
    """Return what tells a row from others: all but what came of it."""
    return json.dumps(
        {name: row[name] for name in sorted(row) if name not in ("outcome", "error", "unseen", "through")}
    )


def version(distribution: str) -> str:
    """Return the version of an installed distribution without its local part."""
    return importlib.metadata.version(distribution).partition("+")[0]


def row(form: Form, space: dict[str, Any], seconds: int = PATIENCE) -> dict[str, Any]:
    """Measure one form in a copy of the namespace of its library."""
    told = _told(form)
    from tests.catalogue.ecosystem.states import outcome

    try:
        with (
            patience(seconds),
            contextlib.redirect_stdout(io.StringIO()),
            contextlib.redirect_stderr(io.StringIO()),
        ):
            return {**told, "outcome": outcome(lambda: prepared(form, dict(space)))}
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return {**told, "error": f"{type(error).__name__}: {error}".splitlines()[0][:200]}


def prepared(form: Form, space: dict[str, Any]) -> Callable[[], Any]:
    """Do what comes before the call of a form and return the call."""
    exec(form.setup, space)
    if form.receiver:
        space["it"] = eval(form.receiver, space)
    code = compile(form.call, form.entry, "eval")
    if not form.inside:
        return lambda: eval(code, space)

    def run() -> None:
        with eval(code, space):
            disturb()

    return run


def under(manager: contextlib.AbstractContextManager[object], call: Callable[[], object]) -> object:
    """Call something under a context manager: for the forms."""
    with manager:
        return call()


def disturb() -> None:
    """Draw from every stream that can be drawn from here."""
    import numpy as np
    import torch

    random.random()
    np.random.rand()
    torch.rand(1)


@contextlib.contextmanager
def patience(seconds: int) -> Any:
    """Give up what is inside after so many seconds of processor time."""

    def give_up(*_: object) -> None:
        raise TimeoutError(f"more than {seconds} s")

    signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def keep(library: str, measured: dict[str, Any]) -> None:
    """Put the rows of a library into the result, one row per line."""
    everything = json.loads(RESULT.read_text()) if RESULT.exists() else {}
    everything[library] = measured
    lines: list[str] = []
    for name, found in sorted(everything.items()):
        head = json.dumps({key: value for key, value in found.items() if key != "rows"})[1:-1]
        rows = ",\n".join(f"  {json.dumps(row)}" for row in found["rows"])
        lines.append(f'{json.dumps(name)}: {{{head}, "rows": [\n{rows}\n]}}')
    RESULT.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
