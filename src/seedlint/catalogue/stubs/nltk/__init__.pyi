from typing import Any

from . import chat as chat
from . import classify as classify
from . import metrics as metrics
from . import probability as probability
from . import tag as tag
from .classify.scikitlearn import SklearnClassifier as SklearnClassifier
from .probability import ConditionalProbDist as ConditionalProbDist
from .probability import DictionaryProbDist as DictionaryProbDist
from .probability import ELEProbDist as ELEProbDist
from .probability import HeldoutProbDist as HeldoutProbDist
from .probability import KneserNeyProbDist as KneserNeyProbDist
from .probability import LaplaceProbDist as LaplaceProbDist
from .probability import LidstoneProbDist as LidstoneProbDist
from .probability import MLEProbDist as MLEProbDist
from .probability import MutableProbDist as MutableProbDist
from .probability import ProbDistI as ProbDistI
from .probability import SimpleGoodTuringProbDist as SimpleGoodTuringProbDist
from .probability import UniformProbDist as UniformProbDist
from .probability import WittenBellProbDist as WittenBellProbDist
from .tag import PerceptronTagger as PerceptronTagger

def download(*args: object, **options: object) -> Any: ...
def word_tokenize(text: object, *args: object, **options: object) -> Any: ...
def sent_tokenize(text: object, *args: object, **options: object) -> Any: ...
def ngrams(sequence: object, n: object, **options: object) -> Any: ...
