from typing import Any

from fastai.data.all import DataBlock as DataBlock

def __getattr__(name: str) -> Any: ...
