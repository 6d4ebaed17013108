from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, builds, seeds, unmeasured

# The seed stands in the configuration: without one (`SEED` below 0) it is taken from entropy.
@unmeasured("detectron2 0.6 engine/defaults.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA)
def default_setup(cfg: object, args: object) -> None: ...
def default_argument_parser(epilog: object = None) -> Any: ...

# With one process the function is called in this one, otherwise in new ones.
@unmeasured("detectron2 0.6 engine/launch.py")
@calls("main_func")
def launch(
    main_func: object,
    num_gpus_per_machine: object,
    num_machines: object = 1,
    machine_rank: object = 0,
    dist_url: object = None,
    args: object = (),
    timeout: object = None,
) -> None: ...

class DefaultTrainer:
    @unmeasured("detectron2 0.6 engine/defaults.py")
    @builds(TORCH)
    def __init__(self, cfg: object) -> None: ...
    def resume_or_load(self, resume: object = True) -> object: ...
    def train(self) -> object: ...
    def build_hooks(self) -> list[object]: ...

class DefaultPredictor:
    @unmeasured("detectron2 0.6 engine/defaults.py")
    @builds(TORCH)
    def __init__(self, cfg: object) -> None: ...
    def __call__(self, original_image: object) -> object: ...
