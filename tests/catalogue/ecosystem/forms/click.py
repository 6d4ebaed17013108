"""Calls of click: what a command line runs of the functions that are its commands."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "click"
PREAMBLE = """
import random
import click, torch
import numpy as np
from click.testing import CliRunner
@click.group()
def main():
    np.random.rand()
@main.command()
@click.option("--n", default=1)
def train(n):
    torch.rand(n)
@main.command("shuffle")
def shuffle_files():
    random.random()
@click.command
@click.pass_context
def outer(context):
    context.invoke(train, n=2)
@click.group(invoke_without_command=True)
def open_():
    np.random.rand()
open_.add_command(train, "fit")
plain = click.Group("plain")
plain.add_command(train)
"""
FORMS = [
    Form("click.command", "click.command(abs)"),
    Form("click.group", "click.group('name')"),
    Form(
        "click.core.Command.__call__", "it(['--n', '2'], standalone_mode=False)", "train", through=("torch",)
    ),
    Form("click.core.Command.main", "it.main([], standalone_mode=False)", "train", through=("torch",)),
    Form("click.core.Command.main", "it.main(args=[], standalone_mode=False)", "outer", through=("torch",)),
    Form(
        "click.core.Group.__call__",
        "it(['train'], standalone_mode=False)",
        "main",
        through=("numpy", "torch"),
    ),
    Form(
        "click.core.Group.main",
        "it.main(['shuffle'], standalone_mode=False)",
        "main",
        through=("python", "numpy"),
    ),
    Form(
        "click.core.Group.__call__", "it(['fit'], standalone_mode=False)", "open_", through=("numpy", "torch")
    ),
    Form("click.core.Group.__call__", "it([], standalone_mode=False)", "open_", through=("numpy",)),
    Form("click.core.Group.__call__", "it(['train'], standalone_mode=False)", "plain", through=("torch",)),
    Form(
        "click.testing.CliRunner.invoke", "it.invoke(train, ['--n', '2'])", "CliRunner()", through=("torch",)
    ),
    Form(
        "click.testing.CliRunner.invoke",
        "it.invoke(main, ['train'])",
        "CliRunner()",
        through=("numpy", "torch"),
    ),
    Form(
        "click.testing.CliRunner.invoke",
        "it.invoke(main, 'shuffle')",
        "CliRunner()",
        through=("python", "numpy"),
    ),
    Form("click.testing.CliRunner.invoke", "it.invoke(main, ['--help'])", "CliRunner()"),
    Form("click.testing.CliRunner.invoke", "it.invoke(main, [])", "CliRunner()"),
    Form("click.core.Context.invoke", "it.invoke(train, n=1)", "click.Context(train)", through=("torch",)),
]
