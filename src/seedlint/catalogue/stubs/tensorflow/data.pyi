from typing import Any

from seedlint.effects import TENSORFLOW, calls, draws

AUTOTUNE: int

class Dataset:
    @staticmethod
    def from_tensor_slices(tensors: object, name: object = None) -> Dataset: ...
    @staticmethod
    def from_tensors(tensors: object, name: object = None) -> Dataset: ...
    @staticmethod
    def from_generator(generator: object, *args: object, **kwargs: object) -> Dataset: ...
    @staticmethod
    def range(*args: object, **kwargs: object) -> Dataset: ...
    @staticmethod
    def zip(*args: object, **kwargs: object) -> Dataset: ...
    @staticmethod
    @draws(TENSORFLOW, unless="seed")
    def random(
        seed: object = None, rerandomize_each_iteration: object = None, name: object = None
    ) -> Dataset: ...
    @staticmethod
    @draws(TENSORFLOW, unless="seed")
    def sample_from_datasets(
        datasets: object,
        weights: object = None,
        seed: object = None,
        stop_on_empty_dataset: object = False,
        rerandomize_each_iteration: object = None,
    ) -> Dataset: ...
    @staticmethod
    def choose_from_datasets(
        datasets: object, choice_dataset: object, stop_on_empty_dataset: object = True
    ) -> Dataset: ...
    @draws(TENSORFLOW, unless="seed")
    def rejection_resample(
        self,
        class_func: object,
        target_dist: object,
        initial_dist: object = None,
        seed: object = None,
        name: object = None,
    ) -> Dataset: ...
    @staticmethod
    @draws(TENSORFLOW, unless="seed", unless_value={"shuffle": False})
    def list_files(
        file_pattern: object, shuffle: object = None, seed: object = None, name: object = None
    ) -> Dataset: ...
    @draws(TENSORFLOW, unless="seed")
    def shuffle(
        self,
        buffer_size: object,
        seed: object = None,
        reshuffle_each_iteration: object = None,
        name: object = None,
    ) -> Dataset: ...
    # What is mapped is traced into a graph once.
    @calls("map_func")
    def map(self, map_func: object, *args: object, **kwargs: object) -> Dataset: ...
    def batch(self, batch_size: object, *args: object, **kwargs: object) -> Dataset: ...
    def prefetch(self, buffer_size: object, name: object = None) -> Dataset: ...
    def repeat(self, count: object = None, name: object = None) -> Dataset: ...
    def cache(self, filename: object = "", name: object = None) -> Dataset: ...
    def take(self, count: object, name: object = None) -> Dataset: ...
    def skip(self, count: object, name: object = None) -> Dataset: ...
    def __iter__(self) -> Any: ...
    def as_numpy_iterator(self) -> Any: ...
