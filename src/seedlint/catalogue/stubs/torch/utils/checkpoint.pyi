from seedlint.effects import calls, records

@calls("function")
@records("function.__call__", when_value={"preserve_rng_state": False})
def checkpoint(
    function: object, *args: object, preserve_rng_state: object = True, **kwargs: object
) -> object: ...
@calls("functions")
@records("functions.__call__", when_value={"preserve_rng_state": False})
def checkpoint_sequential(
    functions: object,
    segments: object,
    input: object,
    *args: object,
    preserve_rng_state: object = True,
    **kwargs: object,
) -> object: ...
