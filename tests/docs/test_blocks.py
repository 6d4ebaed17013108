"""Every code block of README and docs is run, linted or parsed by what would read it."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys

import click
import pytest
import yaml

import seedlint
from seedlint.cli.command import command
from seedlint.config import read
from tests.docs.blocks import ROOT, Block, blocks, pages

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

#: Languages, and what happens to their blocks; `text` is output, shown and not run.
TESTED = {"python", "bash", "console", "toml", "yaml", "json", "diff", "vim", "elisp", "text", ""}


def each(*languages: str):
    return pytest.mark.parametrize("block", blocks(*languages), ids=str)


def test_every_language_has_a_test():
    assert {block.language for block in blocks()} <= TESTED
    assert len(blocks("python")) > 10


@each("python")
def test_python_is_read_by_seedlint(block: Block):
    """What pages show as Python parses; what they show to be linted is linted in the tests of rules and cases."""
    found = [each.message for each in seedlint.check_source(block.text, select=["SDL901"], isolated=True)]
    assert found == []


@pytest.mark.parametrize("block", [b for b in blocks("python") if b.page == "docs/usage/api.md"], ids=str)
def test_examples_of_the_api_run(block: Block):
    done = subprocess.run(
        [sys.executable, "-c", block.text], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@each("bash", "console")
def test_commands_have_the_options_they_use(block: Block):
    lines = re.sub(r"#.*", "", block.text).replace("&&", "\n").replace(";", "\n").splitlines()
    used = [
        shlex.split(line.removeprefix("$ "))
        for line in lines
        if line.strip().removeprefix("$ ").startswith("seedlint")
    ]
    for arguments in used:
        _parse(arguments[1:])


def test_options_in_the_text_exist():
    known = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    known |= {"--help", "--all-files", "--select SDL", "--seedlint-notes", "--strict-markers"}
    for page, text in pages().items():
        if not page.startswith(("README", "docs/usage/", "docs/fixes", "rules/")):
            continue  # a page for developers may speak of the options of other commands
        for option in re.findall(r"`(?:seedlint )?(--[a-z][a-z-]+)", text):
            assert option in known, f"{page}: {option}"


@each("toml")
def test_toml_is_a_configuration(block: Block, tmp_path):
    if "language-server" in block.text:  # Helix's own
        return
    if "entry-points" in block.text:  # a package's own
        assert tomllib.loads(block.text)["project"]["entry-points"]["seedlint.stubs"]
        return
    (tmp_path / "stubs").mkdir()  # the folder of stubs that some blocks name
    (tmp_path / "pyproject.toml").write_text(block.text)
    assert read(tmp_path / "pyproject.toml")


@each("yaml")
def test_yaml_parses(block: Block):
    assert isinstance(yaml.safe_load(block.text), dict)


@each("json")
def test_json_parses(block: Block):
    assert json.loads(block.text)


def test_links_lead_somewhere():
    """Links between files; those within the site are checked when it is built."""
    for page, text in pages().items():
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            generated = target.startswith(("libraries/", "rules/"))  # the build of the site checks these
            if not generated and page.startswith(("README", "docs/")):
                assert ((ROOT / page).parent / target).exists(), f"{page}: {target}"


def _parse(arguments: list[str]) -> None:
    try:
        command.make_context("seedlint", arguments, resilient_parsing=False)
    except click.exceptions.Exit:
        return
