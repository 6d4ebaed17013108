from typing import Any

from seedlint.effects import TENSORFLOW, creates, draws, seeds

# With a seed of its own, beside a global one, an operation counts its own calls and leaves the others alone.
@seeds(TENSORFLOW, by="seed")
def set_seed(seed: object) -> None: ...
@draws(TENSORFLOW, unless="seed")
def normal(
    shape: object,
    mean: object = 0.0,
    stddev: object = 1.0,
    dtype: object = ...,
    seed: object = None,
    name: object = None,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def uniform(
    shape: object,
    minval: object = 0,
    maxval: object = None,
    dtype: object = ...,
    seed: object = None,
    name: object = None,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def truncated_normal(
    shape: object,
    mean: object = 0.0,
    stddev: object = 1.0,
    dtype: object = ...,
    seed: object = None,
    name: object = None,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def gamma(
    shape: object,
    alpha: object,
    beta: object = None,
    dtype: object = ...,
    seed: object = None,
    name: object = None,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def poisson(
    shape: object, lam: object, dtype: object = ..., seed: object = None, name: object = None
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def shuffle(value: object, seed: object = None, name: object = None) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def categorical(
    logits: object, num_samples: object, dtype: object = None, seed: object = None, name: object = None
) -> Any: ...
def stateless_normal(*args: object, **kwargs: object) -> Any: ...
def stateless_uniform(*args: object, **kwargs: object) -> Any: ...
def stateless_truncated_normal(*args: object, **kwargs: object) -> Any: ...
def stateless_categorical(*args: object, **kwargs: object) -> Any: ...
def stateless_gamma(*args: object, **kwargs: object) -> Any: ...
def stateless_poisson(*args: object, **kwargs: object) -> Any: ...
def stateless_binomial(*args: object, **kwargs: object) -> Any: ...

# A generator of its own, global or not, which `set_seed` gives a seed when the global one is first used.
class Generator:
    @classmethod
    @creates(seeded_by="seed")
    def from_seed(cls, seed: object, alg: object = None) -> Generator: ...
    @classmethod
    @creates()
    def from_non_deterministic_state(cls, alg: object = None) -> Generator: ...
    def normal(self, shape: object, *args: object, **kwargs: object) -> Any: ...
    def uniform(self, shape: object, *args: object, **kwargs: object) -> Any: ...
    def truncated_normal(self, shape: object, *args: object, **kwargs: object) -> Any: ...
    def binomial(self, shape: object, *args: object, **kwargs: object) -> Any: ...
    def split(self, count: object = 1) -> list[Generator]: ...
    def make_seeds(self, count: object = 1) -> Any: ...

def get_global_generator() -> Generator: ...
def set_global_generator(generator: object) -> None: ...
@draws(TENSORFLOW, unless="seed")
def fixed_unigram_candidate_sampler(
    true_classes: object,
    num_true: object,
    num_sampled: object,
    unique: object,
    range_max: object,
    *args: object,
    seed: object = None,
    **kwargs: object,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def learned_unigram_candidate_sampler(
    true_classes: object,
    num_true: object,
    num_sampled: object,
    unique: object,
    range_max: object,
    *args: object,
    seed: object = None,
    **kwargs: object,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def log_uniform_candidate_sampler(
    true_classes: object,
    num_true: object,
    num_sampled: object,
    unique: object,
    range_max: object,
    *args: object,
    seed: object = None,
    **kwargs: object,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def uniform_candidate_sampler(
    true_classes: object,
    num_true: object,
    num_sampled: object,
    unique: object,
    range_max: object,
    *args: object,
    seed: object = None,
    **kwargs: object,
) -> Any: ...
@draws(TENSORFLOW, unless="seed")
def all_candidate_sampler(
    true_classes: object,
    num_true: object,
    num_sampled: object,
    unique: object,
    seed: object = None,
    name: object = None,
) -> Any: ...
