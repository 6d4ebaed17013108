from seedlint.effects import CUDA, TORCH, forks

from . import default_generator as default_generator
from . import get_rng_state as get_rng_state
from . import initial_seed as initial_seed
from . import manual_seed as manual_seed
from . import seed as seed
from . import set_rng_state as set_rng_state

@forks(TORCH, CUDA, unless_value={"enabled": False})
def fork_rng(
    devices: object = None,
    enabled: object = True,
    _caller: object = "fork_rng",
    _devices_kw: object = "devices",
    device_type: object = None,
) -> object: ...
