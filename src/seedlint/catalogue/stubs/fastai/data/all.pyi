from typing import Any

from fastai.data.load import DataLoader as DataLoader
from fastai.data.load import TfmdDL as TfmdDL
from fastai.imports import *
from fastai.torch_core import *
from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, draws, seeds, unmeasured

# A random split seeds torch with `seed`, if it has one, and then draws from it.

class RandomSplitter:
    def __init__(self, valid_pct: object = 0.2, seed: object = None) -> None: ...
    @seeds(TORCH, CUDA, unless_value={"self.seed": None})
    @draws(TORCH)
    def __call__(self, o: object) -> tuple[list[int], list[int]]: ...

class RandomSubsetSplitter:
    def __init__(self, train_sz: object, valid_sz: object, seed: object = None) -> None: ...
    @seeds(TORCH, CUDA, unless_value={"self.seed": None})
    @draws(TORCH)
    def __call__(self, o: object) -> tuple[list[int], list[int]]: ...

class TrainTestSplitter:
    def __init__(
        self,
        test_size: object = 0.2,
        random_state: object = None,
        stratify: object = None,
        train_size: object = None,
        shuffle: object = True,
    ) -> None: ...
    @draws(NUMPY, when="self.shuffle", unless="self.random_state")
    def __call__(self, o: object, **kwargs: object) -> tuple[list[int], list[int]]: ...

# The first of what is iterated.
@calls("x.__iter__")
def first(x: object, f: object = None, negate: object = False, **kwargs: object) -> Any: ...

class DataLoaders:
    train: DataLoader
    valid: DataLoader
    def __init__(self, *loaders: object, **kwargs: object) -> None: ...
    @draws(TORCH)
    def one_batch(self) -> Any: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @draws(TORCH)
    def show_batch(self, *args: object, **kwargs: object) -> None: ...
    @draws(PYTHON)
    def test_dl(self, test_items: object, *args: object, **kwargs: object) -> DataLoader: ...
    @classmethod
    @draws(PYTHON)
    def from_dsets(cls, *ds: object, **kwargs: object) -> DataLoaders: ...

# What crops and flips images draws from Python's stream.
class ImageDataLoaders(DataLoaders):
    @draws(PYTHON, TORCH)
    def one_batch(self) -> Any: ...
    @draws(PYTHON, TORCH)
    def show_batch(self, *args: object, **kwargs: object) -> None: ...
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None, "valid_pct": None})
    @draws(TORCH, unless_value={"valid_pct": None})
    @draws(PYTHON)
    def from_folder(
        cls,
        path: object,
        train: object = "train",
        valid: object = "valid",
        valid_pct: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @draws(PYTHON)
    def from_dblock(cls, *args: object, **kwargs: object) -> ImageDataLoaders: ...
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_path_func(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_path_re(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_name_func(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_name_re(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_df(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_csv(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_lists(cls, *args: object, seed: object = None, **kwargs: object) -> ImageDataLoaders: ...

class SegmentationDataLoaders(DataLoaders):
    @unmeasured("fastai 2.8.12, source of fastai.data.all")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, TORCH)
    def from_label_func(
        cls, *args: object, seed: object = None, **kwargs: object
    ) -> SegmentationDataLoaders: ...

class TabularDataLoaders(DataLoaders):
    @classmethod
    @draws(PYTHON, NUMPY)
    @draws(TORCH, unless="valid_idx")
    def from_df(
        cls, df: object, *args: object, valid_idx: object = None, **kwargs: object
    ) -> TabularDataLoaders: ...

class CollabDataLoaders(DataLoaders):
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless_value={"seed": None})
    @draws(PYTHON, NUMPY, TORCH)
    def from_df(
        cls, ratings: object, *args: object, seed: object = None, **kwargs: object
    ) -> CollabDataLoaders: ...

class TextDataLoaders(DataLoaders):
    @unmeasured("fastai 2.8.12, source of fastai.text.data")
    @classmethod
    @seeds(TORCH, CUDA, by="seed", unless="valid_col", unless_value={"seed": None})
    @draws(TORCH, unless="valid_col")
    @draws(PYTHON)
    def from_df(
        cls, df: object, *args: object, seed: object = None, valid_col: object = None, **kwargs: object
    ) -> TextDataLoaders: ...

# Without a splitter of its own it splits at random; with a random one that has a seed, `dataloaders` seeds, too.
class DataBlock:
    def __init__(self, *args: object, splitter: object = None, **kwargs: object) -> None: ...
    @calls("self.splitter")
    @draws(PYTHON, TORCH)
    def dataloaders(self, source: object, *args: object, **kwargs: object) -> DataLoaders: ...
    @calls("self.splitter")
    @draws(TORCH, unless="self.splitter")
    def datasets(self, source: object, *args: object, **kwargs: object) -> Datasets: ...

class Datasets:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(PYTHON)
    def dataloaders(self, *args: object, **kwargs: object) -> DataLoaders: ...

class TabularPandas:
    def __init__(self, df: object, *args: object, **kwargs: object) -> None: ...
    @draws(PYTHON, NUMPY)
    def dataloaders(self, *args: object, **kwargs: object) -> TabularDataLoaders: ...

def get_image_files(path: object, *args: object, **kwargs: object) -> list[Any]: ...
def untar_data(url: object, *args: object, **kwargs: object) -> Any: ...
