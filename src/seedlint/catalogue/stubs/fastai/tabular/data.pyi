from typing import Any

from fastai.tabular.all import TabularDataLoaders as TabularDataLoaders

def __getattr__(name: str) -> Any: ...
