from typing_extensions import Self

from torch import Tensor
from torch.nn import Module
from torch.utils.data import Dataset
from transformers.trainer import Trainer
from transformers.training_args import TrainingArguments

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, iterates, model, seeds, sets_mode

from . import datasets as datasets
from . import evaluation as evaluation
from . import losses as losses
from . import models as models
from .datasets import *

class SentenceTransformer(Module):
    """A checkpoint holds all its weights; parts of one's own are made by those who pass them as `modules`."""

    @sets_mode(False)
    def __init__(
        self, model_name_or_path: object = None, modules: object = None, *args: object, **kwargs: object
    ) -> None: ...
    # Transformers drop something while they train, unless they are told not to.
    @draws(TORCH, when="self.training")
    def forward(self, input: object, **kwargs: object) -> dict[str, Tensor]: ...
    def tokenize(self, texts: object, **kwargs: object) -> dict[str, Tensor]: ...
    def encode(self, sentences: object, *args: object, **kwargs: object) -> Tensor: ...
    # A trainer is made for it, which seeds with its default.
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @iterates("train_objectives")
    @draws(TORCH)
    def fit(
        self, train_objectives: object, evaluator: object = None, *args: object, **kwargs: object
    ) -> None: ...
    def save(self, path: object, *args: object, **kwargs: object) -> None: ...
    def save_pretrained(self, path: object, *args: object, **kwargs: object) -> None: ...
    def push_to_hub(self, repo_id: object, *args: object, **kwargs: object) -> str: ...
    def similarity(self, embeddings1: object, embeddings2: object) -> Tensor: ...
    def get_sentence_embedding_dimension(self) -> int: ...
    def evaluate(self, evaluator: object, output_path: object = None) -> dict[str, float]: ...

class SentenceTransformerTrainer(Trainer): ...
class SentenceTransformerTrainingArguments(TrainingArguments): ...

class InputExample:
    def __init__(self, guid: object = "", texts: object = None, label: object = 0) -> None: ...

@model
class CrossEncoder(Module):
    # With a checkpoint without a head and a number of labels, the head is new.
    @draws(TORCH, when="num_labels")
    def __init__(
        self, model_name_or_path: object, num_labels: object = None, *args: object, **kwargs: object
    ) -> None: ...
    def predict(self, sentences: object, *args: object, **kwargs: object) -> Tensor: ...
    def rank(
        self, query: object, documents: object, *args: object, **kwargs: object
    ) -> list[dict[str, object]]: ...
    def save(self, path: object, *args: object, **kwargs: object) -> None: ...
