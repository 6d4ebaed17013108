"""The options. Nothing but click is imported before a run needs it: help and version answer at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, TextIO

import click

from seedlint.version import __version__

#: Equal to the choices of the settings, which are not imported here; a test compares them.
FORMATS: Final = (
    "text",
    "full",
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "rdjson",
    "pylint",
)
FIX_STYLES: Final = ("repeat", "derive", "isolate")
UNKNOWN_CALLS: Final = ("nothing", "draw")

#: The variable by which a shell asks for what completes a command line.
ASKED: Final = "_SEEDLINT_COMPLETE"
SHELLS: Final = ("bash", "zsh", "fish")


def _listed(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Return the items of comma-separated lists, `None` if the option was not given."""
    items = tuple(item.strip() for value in values for item in value.split(",") if item.strip())
    return items if values else None


def _pairs(context: click.Context, option: click.Parameter, values: tuple[str, ...]) -> Any:
    """Return (pattern, codes) for each pattern of `PATTERN:CODE,PATTERN:CODE`, `None` if the option was not given."""
    codes: dict[str, list[str]] = {}
    for item in _listed(context, option, values) or ():
        pattern, colon, code = item.rpartition(":")
        if not (pattern and colon and code):
            raise click.BadParameter(f"{item!r} is not PATTERN:CODE")
        codes.setdefault(pattern.strip(), []).append(code.strip())
    return tuple((pattern, tuple(listed)) for pattern, listed in codes.items()) if values else None


def _list_option(name: str, text: str, **more: Any) -> Callable[[Any], Any]:
    more = {"callback": _listed, "metavar": "CODES", **more}
    return click.option(name, multiple=True, help=text, **more)


def _codes(context: click.Context, option: click.Parameter, begun: str) -> list[str]:
    """Return the codes that complete what was typed of the last one of a list."""
    from seedlint.rules.registry import RULES  # noqa: PLC0415 - only a shell that completes asks

    before, comma, last = begun.rpartition(",")
    codes = ["ALL", *(rule.code for rule in RULES)]
    return [f"{before}{comma}{code}" for code in codes if code.startswith(last.upper())]


def _completion(context: click.Context, option: click.Parameter, shell: str | None) -> None:
    """Print the script that makes a shell complete our options, and exit."""
    if shell is None or context.resilient_parsing:
        return
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - seldom needed

    completion = get_completion_class(shell)
    assert completion is not None, "click completes all shells that are offered"
    click.echo(completion(context.command, {}, "seedlint", ASKED).source())
    context.exit()


def _switch(names: str, text: str) -> Callable[[Any], Any]:
    """Return an option that a configuration may set, so that "not given" is a value of its own."""
    return click.option(*names.split(", "), is_flag=True, default=None, help=text)


#: The options as `--help` shows them, each under its title; a test finds every option in one of them.
SECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "Rules": ("select", "extend-select", "ignore", "per-file-ignores", "strict", "exit-zero"),
    "Files": ("exclude", "extend-exclude", "force-exclude", "respect-gitignore", "stdin-filename"),
    "Fixes": ("fix", "unsafe-fixes", "diff", "fix-style", "default-seed"),
    "Output": ("output-format", "output-file", "statistics", "verbose", "debug", "watch"),
    "Findings to live with": ("baseline", "write-baseline", "add-noqa"),
    "What is known of libraries": ("python", "stubs", "unknown-calls"),
    "Configuration and speed": ("config", "isolated", "jobs", "cache", "cache-dir", "prefilter"),
    "Instead of linting": ("explain", "show-settings", "show-files", "show-completion", "version", "help"),
}


class _Sectioned(click.Command):
    """A command whose help lists the options by what they are about. What is in no section is not listed."""

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the sections, in their order."""
        options = {name: option for option in self.get_params(context) for name in option.opts}
        for title, names in SECTIONS.items():
            rows = [options[f"--{name}"].get_help_record(context) for name in names]
            with formatter.section(title):
                formatter.write_dl([row for row in rows if row is not None])


@click.command(
    cls=_Sectioned,
    epilog="Exit status: 0 without errors, 1 with at least one, 2 for wrong use or a failure of seedlint.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@_list_option("--select", "Rules to use: codes, prefixes of codes, or ALL.", shell_complete=_codes)
@_list_option("--extend-select", "More rules to use.", shell_complete=_codes)
@_list_option("--ignore", "Rules not to use.", shell_complete=_codes)
@click.option(
    "--per-file-ignores",
    multiple=True,
    callback=_pairs,
    metavar="PATTERN:CODE",
    help="Rules not to use in files that match a pattern.",
)
@_list_option("--exclude", "Files and folders to pass over, instead of the usual ones.", metavar="PATTERNS")
@_list_option("--extend-exclude", "More files and folders to pass over.", metavar="PATTERNS")
@_switch("--force-exclude/--no-force-exclude", "Pass over excluded files even when they are named.")
@_switch("--respect-gitignore/--no-respect-gitignore", "Pass over what Git ignores (the default).")
@_switch("--fix/--no-fix", "Reseed where it is safe, and report what is left.")
@_switch("--unsafe-fixes/--no-unsafe-fixes", "Apply or show fixes that could not be proven, too.")
@_switch("--diff", "Show what --fix would change, and change nothing.")
@click.option("--fix-style", type=click.Choice(FIX_STYLES), help="What a fix writes.")
@click.option("--default-seed", type=int, metavar="N", help="The seed for models that have none.")
@click.option("--output-format", type=click.Choice(FORMATS), help="How to print findings.")
@click.option("--output-file", type=click.Path(), help="Where to print them, instead of standard output.")
@_switch("--statistics/--no-statistics", "Count findings per rule, on standard error.")
@_switch("--strict/--no-strict", "Let notes fail the run, too.")
@_switch("--exit-zero/--no-exit-zero", "Exit with 0 even if there are findings.")
@click.option("--baseline", type=click.Path(), help="A file with findings that are not reported again.")
@click.option(
    "--write-baseline", type=click.Path(), metavar="FILE", help="Write all findings to such a file."
)
@click.option("--add-noqa", is_flag=True, help="Write a comment that silences each finding.")
@click.option("--config", type=click.Path(), help="The configuration file to use.")
@click.option("--isolated", is_flag=True, help="Use no configuration file.")
@click.option("--stdin-filename", type=click.Path(), help="Lint standard input as this file.")
@_list_option("--stubs", "Folders with stubs of your own.", metavar="FOLDERS")
@click.option("--unknown-calls", type=click.Choice(UNKNOWN_CALLS), help="What unknown calls do to streams.")
@click.option(
    "--python", type=str, metavar="PATH", help="The interpreter or environment whose packages are read."
)
@click.option("--jobs", "-j", type=click.IntRange(0), metavar="N", help="Processes to use; 0 chooses.")
@click.option("--cache/--no-cache", default=None, help="Keep what was learnt about unchanged files.")
@click.option("--cache-dir", type=click.Path(), help="Where to keep it.")
@click.option("--prefilter/--no-prefilter", default=None, help="Skip files that cannot matter (the default).")
@click.option("--watch", is_flag=True, help="Lint again whenever a file changes.")
@click.option(
    "--explain",
    metavar="RULE|NAME",
    shell_complete=_codes,
    help="Explain a rule, or what is known of a library's name.",
)
@click.option("--show-settings", is_flag=True, help="Show the settings, and where they come from.")
@click.option("--show-files", is_flag=True, help="Show the files that would be linted.")
@_switch("--verbose/--no-verbose, -v", "Tell what was done and what was not understood, on standard error.")
@click.option(
    "--show-completion",
    type=click.Choice(SHELLS),
    callback=_completion,
    expose_value=False,
    is_eager=True,
    help="Show the script that completes options in a shell.",
)
@click.option("--debug", is_flag=True, help="Show a traceback if seedlint itself fails.")
@click.version_option(__version__, prog_name="seedlint", message="%(prog)s %(version)s")
def command(**given: Any) -> int:
    """Find models whose initial weights depend on what drew random numbers before them.

    PATHS are files and folders; the current folder if none is given, and standard input if it is -.
    """
    from seedlint.cli import run  # noqa: PLC0415 - this is where the program begins to cost

    return run.run(given)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its status: 0 nothing wrong, 1 findings, 2 wrong use or a failure of ours.

    Raises KeyboardInterrupt when it is interrupted.
    """
    if ASKED in os.environ:
        from seedlint.cli.completion import offer  # noqa: PLC0415 - only a shell that completes asks

        offer()
    try:
        return int(command.main(arguments, prog_name="seedlint", standalone_mode=False))
    except click.ClickException as error:
        stream: TextIO | None = sys.stderr
        with suppress(OSError):
            # Without a standard error click would show it on standard output.
            if stream is not None:
                error.show()
        return 2
    except OSError as error:
        # The run tells its own: this is a page of click's that standard output does not take.
        from seedlint.cli import streams  # noqa: PLC0415 - seldom needed

        with suppress(OSError):
            streams.abandon(sys.stdout)
            reason = (error.strerror or str(error)).lower()
            click.echo(f"seedlint: error: standard output cannot be written: {reason}", err=True)
        return 2
    except click.Abort as error:
        raise KeyboardInterrupt from error
