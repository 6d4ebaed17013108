from typing import Any

from fastai.data.all import DataLoaders as DataLoaders
from fastai.data.all import Datasets as Datasets

def __getattr__(name: str) -> Any: ...
