"""Calls of what starts programs: absl and fire."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "absl-py"
PREAMBLE = """
import absl.app, fire, torch
def plain(*_):
    return None
def drawing(*_):
    torch.rand(1)
def quietly(call):
    try:
        call()
    except SystemExit:
        pass
"""
FORMS = [
    Form("absl.app.run", "quietly(lambda: absl.app.run(plain, argv=['x']))"),
    Form("absl.app.run", "quietly(lambda: absl.app.run(drawing, argv=['x']))", through=("torch",)),
    Form("fire.Fire", "fire.Fire(plain, command=[])"),
    Form("fire.Fire", "fire.Fire(drawing, command=[])", through=("torch",)),
]
