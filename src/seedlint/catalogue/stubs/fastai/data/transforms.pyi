from typing import Any

from fastai.data.all import RandomSplitter as RandomSplitter
from fastai.data.all import RandomSubsetSplitter as RandomSubsetSplitter
from fastai.data.all import TrainTestSplitter as TrainTestSplitter

def __getattr__(name: str) -> Any: ...
