from typing import Any

from fastai.text.all import language_model_learner as language_model_learner
from fastai.text.all import text_classifier_learner as text_classifier_learner

def __getattr__(name: str) -> Any: ...
