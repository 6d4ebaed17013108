from collections.abc import Iterator

from seedlint.effects import TORCH, draws

# Batches of texts of one length, in an order by chance.
class LengthGroupedSampler:
    generator: object
    def __init__(
        self,
        batch_size: object,
        dataset: object = None,
        lengths: object = None,
        model_input_name: object = None,
        generator: object = None,
    ) -> None: ...
    @draws(TORCH, unless="self.generator")
    def __iter__(self) -> Iterator[int]: ...
    def __len__(self) -> int: ...

@draws(TORCH, unless="generator")
def get_length_grouped_indices(
    lengths: object, batch_size: object, mega_batch_mult: object = None, generator: object = None
) -> list[int]: ...
