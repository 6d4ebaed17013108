"""Calls of polars."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "polars"
PREAMBLE = "import polars"
FORMS = [
    Form("polars.set_random_seed", "polars.set_random_seed(3)"),
    Form(
        "polars.set_random_seed",
        "[polars.set_random_seed(3), polars.DataFrame({'a': [1, 2, 3]}).sample(2)]",
    ),
]
