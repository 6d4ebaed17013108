from typing import Any

from seedlint.effects import (
    CUDA,
    KERAS,
    NUMPY,
    PYTHON,
    TENSORFLOW,
    TORCH,
    draws,
    seeds,
    uses_model,
    unmeasured,
)

# Torch only if it is the backend.
@seeds(PYTHON, NUMPY, TENSORFLOW, KERAS, TORCH, CUDA, by="seed")
def set_random_seed(seed: object) -> None: ...
def clear_session(free_memory: object = True) -> None: ...
def to_categorical(x: object, num_classes: object = None) -> Any: ...
def normalize(x: object, *args: object, **kwargs: object) -> Any: ...
def pad_sequences(sequences: object, *args: object, **kwargs: object) -> Any: ...
@uses_model("model")
def plot_model(model: object, *args: object, **kwargs: object) -> Any: ...
def get_file(*args: object, **kwargs: object) -> str: ...
def load_img(path: object, *args: object, **kwargs: object) -> Any: ...
def img_to_array(img: object, *args: object, **kwargs: object) -> Any: ...
def array_to_img(x: object, *args: object, **kwargs: object) -> Any: ...
def save_img(path: object, x: object, *args: object, **kwargs: object) -> None: ...
@draws(NUMPY, unless="seed")
def image_dataset_from_directory(
    directory: object, *args: object, shuffle: object = True, seed: object = None, **kwargs: object
) -> Any: ...
@unmeasured("keras 3.15.1, source of keras.utils")
@draws(NUMPY, unless="seed")
def text_dataset_from_directory(
    directory: object, *args: object, shuffle: object = True, seed: object = None, **kwargs: object
) -> Any: ...
@unmeasured("keras 3.15.1, source of keras.utils")
@draws(NUMPY, unless="seed")
def audio_dataset_from_directory(
    directory: object, *args: object, shuffle: object = True, seed: object = None, **kwargs: object
) -> Any: ...
@draws(NUMPY, when="shuffle", unless="seed")
def timeseries_dataset_from_array(
    data: object,
    targets: object,
    sequence_length: object,
    sequence_stride: object = 1,
    sampling_rate: object = 1,
    batch_size: object = 128,
    shuffle: object = False,
    seed: object = None,
    *more: object,
    **kwargs: object,
) -> Any: ...
@draws(PYTHON, when="shuffle", unless="seed", unless_value={"import.torch": True})
@draws(TORCH, when="import.torch", unless_value={"shuffle": True})
@seeds(PYTHON, by="seed", when="shuffle", unless_value={"seed": None, "import.torch": True})
def split_dataset(
    dataset: object,
    left_size: object = None,
    right_size: object = None,
    shuffle: object = False,
    seed: object = None,
    preferred_backend: object = None,
) -> tuple[Any, Any]: ...

class Sequence:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def on_epoch_end(self) -> None: ...

class PyDataset(Sequence): ...

class Progbar:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def update(self, *args: object, **kwargs: object) -> None: ...
    def add(self, n: object, values: object = None) -> None: ...
