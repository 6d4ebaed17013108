from typing_extensions import Self

from torch import Tensor

from seedlint.effects import CUDA, TORCH, seeds

from . import generation as generation

class CoreTriplesFactory:
    mapped_triples: Tensor
    num_entities: int
    num_relations: int
    # A number seeds the global generator, and so does one from entropy where there is none; a generator of one's own does not.
    @seeds(TORCH, CUDA, by="random_state")
    def split(
        self,
        ratios: object = 0.8,
        *,
        random_state: object = None,
        randomize_cleanup: object = False,
        method: object = None,
    ) -> list[Self]: ...

class TriplesFactory(CoreTriplesFactory):
    @classmethod
    def from_labeled_triples(cls, triples: object, *args: object, **kwargs: object) -> Self: ...
    @classmethod
    def from_path(cls, path: object, *args: object, **kwargs: object) -> Self: ...
