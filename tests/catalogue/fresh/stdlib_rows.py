"""Calls of `random`, of `numpy.random`, and of what in the standard library looks as if it might draw."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

import numpy as np

from tests.catalogue.fresh.guessed import calls, public
from tests.catalogue.fresh.row import Row

#: What has its say about `random` elsewhere, and forms that no trial finds.
CALLS: Final = r"""
random.seed()
random.seed(None)
random.seed(3)
random.seed('abc')
random.seed(a=3)
random.Random()
random.Random(3)
random.Random(3).random()
random.Random(3).shuffle([1, 2, 3])
random.SystemRandom().random()
x = random.Random(3) | x.sample([1, 2, 3], 2)
x = random.Random() | x.seed(3)
x = [1, 2, 3] | random.shuffle(x)
random.choices([1, 2, 3], k=2)
random.choices([1, 2, 3], weights=[1, 2, 3], k=2)
random.sample(range(9), k=3)
random.sample([1, 2, 3], k=2, counts=[1, 1, 1])
secrets.token_hex(3)
secrets.randbelow(5)
secrets.choice([1, 2])
uuid.uuid4()
uuid.uuid1()
tempfile.mkdtemp()
tempfile.NamedTemporaryFile()
tempfile.TemporaryDirectory()
tempfile.mktemp()
email.utils.make_msgid()
email.generator._make_boundary()
statistics.NormalDist(0, 1).samples(3)
statistics.NormalDist(0, 1).samples(0)
statistics.NormalDist(0, 1).samples(3, seed=1)
statistics.kde_random([1.0, 2.0], 0.5)()
statistics.kde_random([1.0, 2.0], 0.5, seed=1)()
time.time()
hash('abc')
os.urandom(3)
collections.Counter([1, 2])
mimetypes.guess_type('a.txt')
smtplib.SMTP()
np.random.seed()
np.random.seed(None)
np.random.seed(3)
np.random.seed(seed=3)
np.random.seed([1, 2])
np.random.RandomState()
np.random.RandomState(3)
np.random.RandomState(3).rand(2)
x = np.random.RandomState(3) | x.shuffle([1, 2])
x = np.random.RandomState(3) | x.seed(4)
x = np.random.RandomState(3) | x.get_state()
np.random.default_rng()
np.random.default_rng(3)
np.random.default_rng(3).normal(size=3)
np.random.default_rng().integers(5)
np.random.Generator(np.random.PCG64(3)).random()
np.random.PCG64(3)
np.random.MT19937(3)
np.random.Philox()
np.random.SFC64(3)
np.random.SeedSequence(3)
np.random.SeedSequence(3).spawn(2)
np.random.mtrand._rand.seed(3)
np.random.mtrand._rand.rand(3)
np.random.mtrand._rand.get_state()
np.random.mtrand.rand(3)
np.random.mtrand.seed(3)
np.random.get_bit_generator()
x = np.random.get_bit_generator() | np.random.set_bit_generator(x)
x = np.arange(3) | np.random.shuffle(x)
np.random.permutation(np.arange(4))
np.random.choice([1, 2, 3], 2, replace=False)
np.random.choice(3, p=[0.2, 0.3, 0.5])
np.random.randint(0, 5, size=(2, 2))
np.random.randint(5)
np.random.randint(1)
np.random.randint(0, 1, 3)
np.random.randint(3, 4)
np.random.randint(low=2, high=4)
np.random.uniform(size=3)
np.random.normal(loc=0.0, scale=1.0, size=3)
numpy.random.rand(3)
np.zeros(3)
np.linalg.svd(np.eye(2))
np.testing.assert_allclose(1.0, 1.0)
np.ma.masked_array([1])
"""
IMPORTS: Final = (
    "import collections, email.generator, email.utils, mimetypes, os, smtplib, statistics, time\n"
)


def written(text: str) -> Iterator[Row]:
    """Yield the rows of a table: statements before, `|`, the call."""
    for line in text.strip().splitlines():
        *setup, call = line.split(" | ")
        yield Row(call, call, tuple(setup[0].split("; ")) if setup else ())


def rows() -> Iterator[Row]:
    """Yield calls of every public function and method."""
    yield from written(CALLS)
    for name, target in public(random):
        yield from calls(f"random.{name}", target)
    for name, target in public(random.Random):
        yield from calls(f"random.Random.{name}", target, made="random.Random(3)")
    for name, target in public(np.random):
        if name not in ("test", "set_bit_generator"):  # runs numpy's own tests; would take anything
            yield from calls(f"numpy.random.{name}", target)
    for name, target in public(np.random.RandomState):
        yield from calls(f"numpy.random.RandomState.{name}", target, made="np.random.RandomState(3)")
    for name, target in public(np.random.Generator):
        yield from calls(f"numpy.random.Generator.{name}", target, made="np.random.default_rng(3)")
