"""Calls of typer: what an app runs of the functions that are its commands."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "typer"
PREAMBLE = """
import random
import torch, typer
import numpy as np
from typer.testing import CliRunner
app = typer.Typer()
@app.command()
def train_model(n: int = 1):
    torch.rand(n)
@app.command("shuffle")
def shuffle_files():
    random.random()
below = typer.Typer()
@below.command()
def leaf():
    np.random.rand()
app.add_typer(below, name="more")
alone = typer.Typer()
alone.command()(train_model)
first = typer.Typer()
@first.callback(invoke_without_command=True)
def begin():
    np.random.rand()
"""
FORMS = [
    Form("typer.Typer", "typer.Typer()"),
    Form("typer.Typer.command", "it.command()(train_model)", "typer.Typer()"),
    Form(
        "typer.Typer.__call__",
        "it(['train-model', '--n', '2'], standalone_mode=False)",
        "app",
        through=("torch",),
    ),
    Form("typer.Typer.__call__", "it(['shuffle'], standalone_mode=False)", "app", through=("python",)),
    Form("typer.Typer.__call__", "it(['more', 'leaf'], standalone_mode=False)", "app", through=("numpy",)),
    Form("typer.Typer.__call__", "it([], standalone_mode=False)", "alone", through=("torch",)),
    Form(
        "typer.testing.CliRunner.invoke", "it.invoke(app, ['train-model'])", "CliRunner()", through=("torch",)
    ),
    Form(
        "typer.testing.CliRunner.invoke",
        "it.invoke(app, ['more', 'leaf'])",
        "CliRunner()",
        through=("numpy",),
    ),
    Form("typer.testing.CliRunner.invoke", "it.invoke(app, [])", "CliRunner()"),
    Form("typer.testing.CliRunner.invoke", "it.invoke(alone)", "CliRunner()", through=("torch",)),
    Form("typer.testing.CliRunner.invoke", "it.invoke(first, [])", "CliRunner()", through=("numpy",)),
]
