from seedlint.effects import TORCH, calls, draws, records, replays, unmeasured

from . import functional as functional

class FunctionCtx: ...

class Function(FunctionCtx):
    @unmeasured("https://docs.pytorch.org/docs/stable/notes/extending.html")
    @classmethod
    @calls("cls.forward", passes="FunctionCtx", args="args")
    @records("cls.backward")
    def apply(cls, *args: object, **kwargs: object) -> object: ...

@replays()
def grad(outputs: object, inputs: object, *args: object, **kwargs: object) -> object: ...
@replays()
def backward(tensors: object, *args: object, **kwargs: object) -> None: ...
@calls("func")
def gradcheck(func: object, inputs: object, **options: object) -> bool: ...
@calls("func")
@draws(TORCH, unless="grad_outputs")
def gradgradcheck(func: object, inputs: object, grad_outputs: object = None, **options: object) -> bool: ...
