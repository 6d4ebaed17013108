"""Calls of spaCy: the weights of its own layers come from NumPy's stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "spacy"
PREAMBLE = """
import spacy
from spacy.training import Example
def pipeline(kind="ner"):
    made = spacy.blank("en")
    made.add_pipe(kind).add_label("A")
    return made
def ready():
    made = pipeline()
    made.initialize()
    return made
def examples(made):
    return [Example.from_dict(made.make_doc("a b"), {"entities": [(0, 1, "A")]})]
"""
FORMS = [
    Form("spacy.blank", "spacy.blank('en')"),
    Form("spacy.language.Language.add_pipe", "it.add_pipe('ner')", "spacy.blank('en')"),
    Form("spacy.language.Language.__call__", "it('a b c')", "spacy.blank('en')"),
    Form("spacy.language.Language.initialize", "it.initialize()", "pipeline()"),
    Form("spacy.language.Language.begin_training", "it.begin_training()", "pipeline()"),
    Form("spacy.language.Language.update", "it.update(examples(it), drop=0.3)", "ready()"),
    Form("spacy.language.Language.update", "it.update(examples(it))", "ready()"),
    Form("spacy.language.Language.__call__", "it('a b')", "ready()"),
    Form("spacy.util.fix_random_seed", "spacy.util.fix_random_seed()"),
    Form("spacy.util.fix_random_seed", "spacy.util.fix_random_seed(3)"),
]
