from transformers.trainer import Trainer
from transformers.training_args import TrainingArguments

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, builds, seeds, uses_model, unmeasured

# Each of these seeds in its constructor with `args.seed`, 42 unless set: before it makes adapters, and again after that.

class SFTTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

class RewardTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

class DPOTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        ref_model: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

@unmeasured("trl 1.16.0, source of trl")
class KTOTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        ref_model: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

@unmeasured("trl 1.16.0, source of trl")
class GRPOTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        reward_funcs: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

@unmeasured("trl 1.16.0, source of trl")
class RLOOTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        reward_funcs: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

@unmeasured("trl 1.16.0, source of trl")
class DistillationTrainer(Trainer):
    @uses_model("model")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    @builds(TORCH, when="peft_config")
    @seeds(PYTHON, NUMPY, TORCH, CUDA)
    def __init__(
        self,
        model: object = None,
        teacher_model: object = None,
        args: object = None,
        *more: object,
        model_init: object = None,
        peft_config: object = None,
        **kwargs: object,
    ) -> None: ...

@unmeasured("trl 1.16.0, source of trl")
class PPOTrainer(Trainer): ...

@unmeasured("trl 1.16.0, source of trl")
class ORPOTrainer(SFTTrainer): ...

@unmeasured("trl 1.16.0, source of trl")
class CPOTrainer(SFTTrainer): ...

class SFTConfig(TrainingArguments): ...
class RewardConfig(TrainingArguments): ...
class DPOConfig(TrainingArguments): ...
class KTOConfig(TrainingArguments): ...
class GRPOConfig(TrainingArguments): ...
class RLOOConfig(TrainingArguments): ...
class DistillationConfig(TrainingArguments): ...
class PPOConfig(TrainingArguments): ...
class ORPOConfig(TrainingArguments): ...
class CPOConfig(TrainingArguments): ...

class ModelConfig:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class ScriptArguments:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

def get_peft_config(model_args: object) -> object: ...
def get_quantization_config(model_args: object) -> object: ...
def get_kbit_device_map() -> object: ...
def setup_chat_format(
    model: object, tokenizer: object, *args: object, **kwargs: object
) -> tuple[object, object]: ...
