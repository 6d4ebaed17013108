from typing_extensions import Self

from torch import *
from torch import Generator, Tensor

from seedlint.effects import TORCH, draws

class Operator:
    """An operator, or one of its overloads (`rand.default`), which are attributes of it and draw as it does."""

    def __getattr__(self, name: str) -> Self: ...

class Drawing(Operator):
    @draws(TORCH, unless="generator")
    def __call__(self, *args: object, generator: Generator | None = None, **kwargs: object) -> Tensor: ...

class Sized(Operator):
    @draws(TORCH, unless="generator", device="device")
    def __call__(
        self,
        *size: object,
        generator: Generator | None = None,
        device: object = None,
        **kwargs: object,
    ) -> Tensor: ...

class Permuting(Operator):
    @draws(TORCH, unless="generator", unless_value={"n": (0, 1)}, device="device")
    def __call__(
        self,
        n: object,
        *,
        generator: Generator | None = None,
        device: object = None,
        **kwargs: object,
    ) -> Tensor: ...

class Dropping(Operator):
    @draws(TORCH, when="train", unless_value={"p": (0, 1)})
    def __call__(self, input: object, p: object, train: object) -> Tensor: ...

class DroppingByItself(Operator):
    @draws(TORCH, unless_value={"train": False})
    def __call__(self, input: object, p: object, train: object) -> tuple[Tensor, Tensor]: ...

class Attending(Operator):
    @draws(TORCH, unless_value={"dropout_p": 0})
    def __call__(
        self,
        query: object,
        key: object,
        value: object,
        attn_mask: object = None,
        dropout_p: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> Tensor: ...

alpha_dropout: Dropping
alpha_dropout_: Dropping
bernoulli: Drawing
bernoulli_: Drawing
binomial: Drawing
cauchy: Drawing
cauchy_: Drawing
dropout: Dropping
dropout_: Dropping
exponential: Drawing
exponential_: Drawing
feature_alpha_dropout: Dropping
feature_alpha_dropout_: Dropping
feature_dropout: Dropping
feature_dropout_: Dropping
geometric: Drawing
geometric_: Drawing
log_normal: Drawing
log_normal_: Drawing
multinomial: Drawing
native_dropout: DroppingByItself
normal: Drawing
normal_: Drawing
normal_functional: Drawing
poisson: Drawing
rand: Sized
rand_like: Drawing
randint: Drawing
randint_like: Drawing
randn: Sized
randn_like: Drawing
random: Drawing
random_: Drawing
randperm: Permuting
scaled_dot_product_attention: Attending
uniform: Drawing
uniform_: Drawing
