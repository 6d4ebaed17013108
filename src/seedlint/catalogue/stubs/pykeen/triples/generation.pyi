from torch import Tensor

from seedlint.effects import CUDA, TORCH, seeds

from . import TriplesFactory

@seeds(TORCH, CUDA, by="random_state")
def generate_triples(
    num_entities: object = 33,
    num_relations: object = 7,
    num_triples: object = 101,
    compact: object = True,
    random_state: object = None,
) -> Tensor: ...
@seeds(TORCH, CUDA, by="random_state")
def generate_triples_factory(
    num_entities: object = 33,
    num_relations: object = 7,
    num_triples: object = 101,
    random_state: object = None,
    create_inverse_triples: object = False,
) -> TriplesFactory: ...
