from seedlint.effects import NUMPY, draws, unmeasured

class RandomSampler:
    def __init__(
        self,
        data_source: object,
        replacement: object = False,
        num_samples: object = None,
        generator: object = None,
    ) -> None: ...
    @unmeasured("paddlepaddle 3 python/paddle/io/dataloader/sampler.py")
    @draws(NUMPY, unless="self.generator")
    def __iter__(self) -> object: ...

@unmeasured("paddlepaddle 3 python/paddle/io/dataloader/dataset.py")
@draws(NUMPY, unless="generator")
def random_split(dataset: object, lengths: object, generator: object = None) -> list: ...
