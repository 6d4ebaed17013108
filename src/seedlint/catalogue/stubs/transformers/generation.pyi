from torch import Tensor
from typing_extensions import Self

from seedlint.effects import TORCH, calls, draws

class GenerationConfig:
    def __init__(self, *, do_sample: object = False, **kwargs: object) -> None: ...
    @classmethod
    def from_pretrained(cls, pretrained_model_name: object, *args: object, **kwargs: object) -> Self: ...

class GenerationMixin:
    generation_config: GenerationConfig
    @calls("self.forward")
    @draws(TORCH, when="do_sample")
    @draws(TORCH, known_value={"generation_config.do_sample": True})
    @draws(TORCH, known_value={"self.generation_config.do_sample": True})
    def generate(
        self,
        inputs: object = None,
        generation_config: object = None,
        *args: object,
        do_sample: object = None,
        **kwargs: object,
    ) -> Tensor: ...

class StoppingCriteria: ...
class StoppingCriteriaList(list[object]): ...
class LogitsProcessor: ...
class LogitsProcessorList(list[object]): ...

class TextStreamer:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class TextIteratorStreamer(TextStreamer): ...
