from seedlint.effects import calls

@calls("module")
def functional_call(
    module: object,
    parameters_and_buffers: object,
    args: object = None,
    kwargs: object = None,
    *,
    tie_weights: object = True,
    strict: object = False,
) -> object: ...
