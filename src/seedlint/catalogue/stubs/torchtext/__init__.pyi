from . import data as data
from . import datasets as datasets
from . import legacy as legacy
from . import vocab as vocab
