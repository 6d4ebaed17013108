from torch.nn import Module
from typing_extensions import Self

from seedlint.effects import TORCH, builds, draws, model, sets_mode, unmeasured

from .configuration_utils import PreTrainedConfig
from .generation import GenerationMixin

@model
class PreTrainedModel(Module, GenerationMixin):
    config: PreTrainedConfig
    def __init__(self, config: object, *inputs: object, **kwargs: object) -> None: ...
    # For a class of the user's own: what its checkpoint lacks is initialised.
    @classmethod
    @sets_mode(False)
    @builds(TORCH)
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Self: ...
    @unmeasured("transformers 5.23.0, source of transformers.modeling_utils")
    @classmethod
    @builds(TORCH)
    def _from_config(cls, config: object, **kwargs: object) -> Self: ...
    @draws(TORCH)
    def post_init(self) -> None: ...
    # Does nothing to what has been initialised, as every layer of a finished model has.
    def init_weights(self) -> None: ...
    def save_pretrained(self, save_directory: object, *args: object, **kwargs: object) -> None: ...
    def push_to_hub(self, repo_id: object, *args: object, **kwargs: object) -> str: ...
    def resize_token_embeddings(
        self, new_num_tokens: object = None, *args: object, **kwargs: object
    ) -> Module: ...
    def get_input_embeddings(self) -> Module: ...
    def gradient_checkpointing_enable(self, gradient_checkpointing_kwargs: object = None) -> None: ...
    def gradient_checkpointing_disable(self) -> None: ...
    def enable_input_require_grads(self) -> None: ...
    def tie_weights(self) -> None: ...
    def num_parameters(self, *args: object, **kwargs: object) -> int: ...

@model
class Dropping(PreTrainedModel):
    """A family whose layers drop something while they train, unless the configuration says otherwise."""
    @unmeasured("transformers 5.23.0, source of transformers.models")
    @draws(TORCH, when="self.training")
    def forward(self, *args: object, **kwargs: object) -> object: ...

@model
class Initialised(PreTrainedModel):
    """A class of the library: building one draws, a checkpoint holds all its weights."""
    @draws(TORCH)
    def __init__(self, config: object, *inputs: object, **kwargs: object) -> None: ...
    @classmethod
    @sets_mode(False)
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        **kwargs: object,
    ) -> Self: ...

@model
class WithHead(Initialised):
    """A class for a task of the user's own: who says how many labels there are gets a new head."""
    @classmethod
    @sets_mode(False)
    @builds(TORCH, when="num_labels")
    @builds(TORCH, when="config")
    @builds(TORCH, when="id2label")
    @builds(TORCH, when="ignore_mismatched_sizes")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: object,
        *model_args: object,
        config: object = None,
        num_labels: object = None,
        id2label: object = None,
        ignore_mismatched_sizes: object = False,
        **kwargs: object,
    ) -> Self: ...
