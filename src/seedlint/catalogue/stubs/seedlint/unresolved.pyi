"""What a call does whose name says it all, whatever it is called on: for functions and receivers that cannot be resolved."""

from seedlint.effects import (
    CUDA,
    KERAS,
    NUMPY,
    TENSORFLOW,
    TORCH,
    draws,
    iterates,
    records,
    replays,
    unmeasured,
)

from torch.utils.hooks import RemovableHandle

@unmeasured("the frameworks' own documentation of their generators")
class Frameworks:
    """The libraries that models are written with, by the name that a program imports, and what initialises their layers."""

    @draws(TORCH, CUDA)
    def torch(self) -> object: ...
    @draws(TENSORFLOW, KERAS)
    def tensorflow(self) -> object: ...
    @draws(TENSORFLOW, KERAS)
    def keras(self) -> object: ...
    # Models of JAX are given their keys.
    def jax(self) -> object: ...

@unmeasured("torch's own DataLoader, which draws whenever it is gone through")
class Training:
    """The libraries that models are written with, and what going through batches draws from, as every training does."""

    @draws(TORCH)
    def torch(self) -> object: ...
    # Datasets of TensorFlow are shuffled by seeds of their own, and JAX has keys.
    def tensorflow(self) -> object: ...
    def keras(self) -> object: ...
    def jax(self) -> object: ...

@unmeasured("the names of torch's samplers and initialisers, and of pandas' sample")
class Anything:
    """An object, or a module, of which nothing is known."""

    @draws(TORCH, unless="generator")
    def normal_(
        self, mean: object = 0, std: object = 1, *args: object, generator: object = None, **options: object
    ) -> object: ...
    @draws(TORCH, unless="generator")
    def uniform_(
        self, low: object = 0, high: object = 1, *args: object, generator: object = None, **options: object
    ) -> object: ...
    @draws(TORCH, unless="generator")
    def random_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def bernoulli_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def cauchy_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def exponential_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def geometric_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def log_normal_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def trunc_normal_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def xavier_normal_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def xavier_uniform_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def kaiming_normal_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def kaiming_uniform_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @draws(TORCH, unless="generator")
    def orthogonal_(self, *args: object, generator: object = None, **options: object) -> object: ...
    @replays()
    def backward(self, *args: object, **options: object) -> None: ...
    @records("hook")
    def register_hook(self, hook: object) -> RemovableHandle: ...
    @records("hook")
    def register_post_accumulate_grad_hook(self, hook: object) -> RemovableHandle: ...
    @records("hook")
    def register_full_backward_hook(self, hook: object, prepend: object = False) -> RemovableHandle: ...
    @iterates("lines")
    def writelines(self, lines: object) -> None: ...
    @iterates("rows")
    def writerows(self, rows: object) -> None: ...
    @draws(TORCH)
    def reset_parameters(self, *args: object, **options: object) -> None: ...
    @draws(NUMPY, when="frac", unless="random_state")
    def sample(
        self,
        n: object = None,
        *args: object,
        frac: object = None,
        random_state: object = None,
        **options: object,
    ) -> object: ...
