from typing import Any

from fastai.text.all import TextDataLoaders as TextDataLoaders

def __getattr__(name: str) -> Any: ...
