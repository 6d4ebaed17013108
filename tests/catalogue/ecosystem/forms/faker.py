"""Calls of Faker: it has a generator of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "faker"
PREAMBLE = """
import faker
from faker import Faker
"""
FORMS = [
    Form("faker.Faker", "Faker()"),
    Form("faker.Faker.seed", "Faker.seed(3)"),
    Form("faker.Faker.seed_instance", "it.seed_instance(3)", "Faker()"),
]
