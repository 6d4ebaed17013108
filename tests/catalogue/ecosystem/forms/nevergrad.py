"""Calls of Nevergrad: NumPy's stream seeds the generator of what is sampled."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "nevergrad"
PREAMBLE = """
import nevergrad as ng
def loss(x):
    return float((x ** 2).sum())
"""
_OPTIMIZER = "ng.optimizers.{}(parametrization=2, budget=5)"
FORMS = [
    *(
        Form(
            f"nevergrad.optimizers.{name}{method}",
            call or _OPTIMIZER.format(name),
            call and _OPTIMIZER.format(name),
        )
        for name in ("OnePlusOne", "NGOpt", "DE", "RandomSearch")
        for method, call in (("", ""), (".ask", "it.ask()"), (".minimize", "it.minimize(loss)"))
    ),
    Form("nevergrad.p.Array", "ng.p.Array(shape=(2,))"),
    Form("nevergrad.p.Array.sample", "it.sample()", "ng.p.Array(shape=(2,))"),
    Form("nevergrad.p.Choice.sample", "it.sample()", "ng.p.Choice([1, 2, 3])"),
    *(
        Form(f"nevergrad.p.{made.partition('(')[0]}", f"ng.p.{made}")
        for made in ("Scalar()", "Scalar(init=1.0, lower=0, upper=2)", "Log(lower=0.1, upper=1)")
    ),
    Form("nevergrad.p.Scalar.sample", "it.sample()", "ng.p.Scalar()"),
]
