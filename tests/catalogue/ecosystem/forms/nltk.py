"""Calls of NLTK."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "nltk"
PREAMBLE = """
import nltk
from nltk.metrics import approxrand
"""
FORMS = [
    Form("nltk.ngrams", "nltk.ngrams([1, 2, 3], 2)"),
    Form("nltk.metrics.approxrand", "approxrand([1, 2, 3], [2, 3, 4], shuffles=3)"),
]
