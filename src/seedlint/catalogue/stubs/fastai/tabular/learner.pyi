from typing import Any

from fastai.tabular.all import tabular_learner as tabular_learner

def __getattr__(name: str) -> Any: ...
