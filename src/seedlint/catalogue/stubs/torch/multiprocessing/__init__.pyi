from seedlint.effects import spawns

from multiprocessing import *

@spawns("fn")
def spawn(
    fn: object,
    args: object = (),
    nprocs: object = 1,
    join: object = True,
    daemon: object = False,
    start_method: object = "spawn",
) -> object: ...
@spawns("fn")
def start_processes(
    fn: object,
    args: object = (),
    nprocs: object = 1,
    join: object = True,
    daemon: object = False,
    start_method: object = "spawn",
) -> object: ...
def set_sharing_strategy(new_strategy: object) -> None: ...
def get_all_sharing_strategies() -> object: ...
