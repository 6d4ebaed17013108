from . import classifier as classifier
from . import evaluate as evaluate
from . import preprocessing as preprocessing
