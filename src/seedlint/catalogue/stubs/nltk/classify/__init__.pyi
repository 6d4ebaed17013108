from typing import Any

from .scikitlearn import SklearnClassifier as SklearnClassifier

def __getattr__(name: str) -> Any: ...
