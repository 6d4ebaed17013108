from . import clip as clip
from . import model as model
from .clip import available_models as available_models
from .clip import load as load
from .clip import tokenize as tokenize
