from seedlint.effects import calls, spawns, unmeasured

# With one process the function is called in this one, otherwise in new ones.
@unmeasured("accelerate 1.15 launchers.py")
@calls("function")
def notebook_launcher(
    function: object, args: object = ..., num_processes: object = None, **kwargs: object
) -> None: ...
@unmeasured("accelerate 1.15 launchers.py")
@spawns("function")
def debug_launcher(function: object, args: object = ..., num_processes: object = 2) -> None: ...
