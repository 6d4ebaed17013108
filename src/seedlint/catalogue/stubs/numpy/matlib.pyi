from seedlint.effects import NUMPY, draws

# They hand their sizes on to functions of `numpy.random`.
@draws(NUMPY, unless_empty="size")
def rand(size: object = None, *args: object) -> object: ...
@draws(NUMPY, unless_empty="size")
def randn(size: object = None, *args: object) -> object: ...
