"""Calls of Ray that need no cluster."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "ray"
PREAMBLE = """
import ray, ray.tune
"""
FORMS = [
    Form("ray.tune.choice", "ray.tune.choice([1, 2])"),
    Form("ray.tune.uniform", "ray.tune.uniform(0, 1)"),
    Form("ray.tune.loguniform", "ray.tune.loguniform(0.1, 1)"),
    Form("ray.tune.randint", "ray.tune.randint(0, 3)"),
    Form("ray.tune.grid_search", "ray.tune.grid_search([1, 2])"),
    Form("ray.tune.Tuner", "ray.tune.Tuner(print)"),
    Form("ray.shutdown", "ray.shutdown()"),
]
