from . import core as core
from .core import Fire as Fire
