from seedlint.effects import calls

@calls("func")
def jacobian(
    func: object,
    inputs: object,
    create_graph: object = False,
    strict: object = False,
    vectorize: object = False,
    strategy: object = "reverse-mode",
) -> object: ...
@calls("func")
def hessian(
    func: object,
    inputs: object,
    create_graph: object = False,
    strict: object = False,
    vectorize: object = False,
    outer_jacobian_strategy: object = "reverse-mode",
) -> object: ...
@calls("func")
def vjp(
    func: object, inputs: object, v: object = None, create_graph: object = False, strict: object = False
) -> object: ...
@calls("func")
def jvp(
    func: object, inputs: object, v: object = None, create_graph: object = False, strict: object = False
) -> object: ...
@calls("func")
def hvp(
    func: object, inputs: object, v: object = None, create_graph: object = False, strict: object = False
) -> object: ...
@calls("func")
def vhp(
    func: object, inputs: object, v: object = None, create_graph: object = False, strict: object = False
) -> object: ...
