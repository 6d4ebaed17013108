from typing import Any

from fastai.tabular.all import TabularPandas as TabularPandas

def __getattr__(name: str) -> Any: ...
