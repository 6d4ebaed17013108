from seedlint.effects import calls, returns

@calls("module")
def functional_call(
    module: object,
    parameter_and_buffer_dicts: object,
    args: object = None,
    kwargs: object = None,
    *,
    tie_weights: object = True,
    strict: object = False,
) -> object: ...
@returns("func")
def vmap(
    func: object,
    in_dims: object = 0,
    out_dims: object = 0,
    randomness: object = "error",
    *,
    chunk_size: object = None,
) -> object: ...
@returns("func")
def grad(func: object, argnums: object = 0, has_aux: object = False) -> object: ...
@returns("func")
def grad_and_value(func: object, argnums: object = 0, has_aux: object = False) -> object: ...
@returns("func")
def jacrev(
    func: object, argnums: object = 0, *, has_aux: object = False, chunk_size: object = None
) -> object: ...
@returns("func")
def jacfwd(
    func: object, argnums: object = 0, has_aux: object = False, *, randomness: object = "error"
) -> object: ...
@returns("func")
def hessian(func: object, argnums: object = 0) -> object: ...
@returns("func")
def functionalize(func: object, *, remove: object = "mutations") -> object: ...
@calls("func")
def jvp(
    func: object, primals: object, tangents: object, *, strict: object = False, has_aux: object = False
) -> object: ...
@calls("func")
def vjp(func: object, *primals: object, has_aux: object = False) -> object: ...
@calls("func")
def linearize(func: object, *primals: object) -> object: ...
def stack_module_state(models: object) -> object: ...
@returns("root")
def replace_all_batch_norm_modules_(root: object) -> object: ...
def debug_unwrap(tensor: object, *, recurse: object = True) -> object: ...
