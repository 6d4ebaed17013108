"""Calls of NLTK."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "nltk"
PREAMBLE = """
import builtins
import nltk
import nltk.chat.eliza
import nltk.chat.util
import nltk.probability
from nltk.metrics import approxrand
from sklearn.tree import DecisionTreeClassifier
counts = nltk.FreqDist("abracadabra")
held = nltk.FreqDist("abracadabracad")
pairs = nltk.ConditionalFreqDist([("a", "b"), ("a", "c"), ("b", "c")])
tagged = [[("a", "X"), ("b", "Y")], [("b", "Y"), ("a", "X")], [("c", "X")]]
"""
_DISTRIBUTIONS = (
    "UniformProbDist('abc')",
    "DictionaryProbDist({'a': 0.5, 'b': 0.5})",
    "MLEProbDist(counts)",
    "LidstoneProbDist(counts, 0.1)",
    "LaplaceProbDist(counts)",
    "ELEProbDist(counts)",
    "HeldoutProbDist(counts, held, 10)",
    "WittenBellProbDist(counts, 20)",
    "MutableProbDist(nltk.MLEProbDist(counts), 'abcdr')",
)
_PROBABILITY = "nltk.probability.ProbDistI"
_SCIKIT = "nltk.classify.scikitlearn.SklearnClassifier"
FORMS = [
    Form(_SCIKIT, "nltk.SklearnClassifier(DecisionTreeClassifier())"),
    *(
        Form(
            f"{_SCIKIT}.train",
            "it.train([({'a': 1}, 'x'), ({'a': 0}, 'y')])",
            f"nltk.SklearnClassifier(DecisionTreeClassifier({state}))",
            through=through,
        )
        for state, through in (("", ("numpy",)), ("random_state=0", ()))
    ),
    Form("nltk.ngrams", "nltk.ngrams([1, 2, 3], 2)"),
    Form("nltk.metrics.approxrand", "approxrand([1, 2, 3], [2, 3, 4], shuffles=3)"),
    *(Form(f"{_PROBABILITY}.generate", "it.generate()", f"nltk.{made}") for made in _DISTRIBUTIONS),
    *(Form(f"nltk.probability.{made.partition('(')[0]}", f"nltk.{made}") for made in _DISTRIBUTIONS),
    Form(f"{_PROBABILITY}.prob", "it.prob('a')", "nltk.MLEProbDist(counts)"),
    Form(f"{_PROBABILITY}.max", "it.max()", "nltk.MLEProbDist(counts)"),
    Form("nltk.probability.RandomProbDist", "nltk.probability.RandomProbDist('abc')"),
    Form("nltk.probability.ConditionalProbDist", "nltk.ConditionalProbDist(pairs, nltk.MLEProbDist)"),
    Form(
        f"{_PROBABILITY}.generate", "it['a'].generate()", "nltk.ConditionalProbDist(pairs, nltk.MLEProbDist)"
    ),
    Form("nltk.chat.util.Chat", "nltk.chat.util.Chat([('hi', ['a', 'b'])])"),
    Form("nltk.chat.util.Chat.respond", "it.respond('hi')", "nltk.chat.util.Chat([('hi', ['a', 'b'])])"),
    Form("nltk.chat.util.Chat.respond", "it.respond('I need it')", "nltk.chat.eliza.eliza_chatbot"),
    Form(
        "nltk.chat.util.Chat.converse",
        "it.converse()",
        "nltk.chat.eliza.eliza_chatbot",
        "builtins.input = lambda prompt: 'quit'",
    ),
    Form("nltk.tag.PerceptronTagger", "nltk.PerceptronTagger(load=False)"),
    Form("nltk.tag.PerceptronTagger.train", "it.train(tagged)", "nltk.PerceptronTagger(load=False)"),
    Form("nltk.tag.PerceptronTagger.train", "it.train([[('a', 'X')]])", "nltk.PerceptronTagger(load=False)"),
]
