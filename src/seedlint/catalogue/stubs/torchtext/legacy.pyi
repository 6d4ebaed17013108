from . import data as data
from . import datasets as datasets
from . import vocab as vocab
