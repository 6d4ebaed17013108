from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, draws, seeds, unmeasured

@unmeasured("pytorch_lightning 2.6.6, source of pytorch_lightning.cli")
class LightningCLI:
    @seeds(PYTHON, NUMPY, TORCH, CUDA, unless_value={"seed_everything_default": False})
    @calls("model_class", "datamodule_class")
    @draws(TORCH, unless_value={"run": False})
    def __init__(
        self,
        model_class: object = None,
        datamodule_class: object = None,
        *args: object,
        seed_everything_default: object = True,
        run: object = True,
        **kwargs: object,
    ) -> None: ...

class LightningArgumentParser: ...
class SaveConfigCallback: ...
