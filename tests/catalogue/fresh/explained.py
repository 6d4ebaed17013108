"""Rows on which the linter and the library disagree, each with why."""

from __future__ import annotations

from typing import Final

from tests.catalogue.fresh.row import Row

_VALUES = "whether it draws depends on numbers in its arguments, which the linter does not know"
_STATE = "only the first call draws, which is not kept track of"
_META = "the linter does not follow on which device a tensor is"

ROWS: Final[dict[str, str]] = {
    "torch.rand_like(torch.zeros(3, device='meta'))": _META,
    "x = torch.zeros(3, device='meta'); x.normal_()": _META,
    "x = torch.zeros(3, 3, device='meta'); nn.init.normal_(x)": _META,
    "torch.rrelu(torch.ones(3), training=True)": _VALUES,
    "x = nn.RReLU(); x(torch.ones(3))": _VALUES,
    "x0 = torch.zeros(3); torch.nn.functional.rrelu(x0, lower=0.0, upper=1.0, training=True)": _VALUES,
    "x0 = torch.zeros(3); torch.nn.functional.rrelu_(x0, lower=0.0, upper=1.0, training=True)": _VALUES,
    "numpy.random.hypergeometric(0, 9, 2)": _VALUES,
    "numpy.random.randint(1.0, 2.0)": _VALUES,
    "scipy.cluster.vq.kmeans(A, A[:2])": "that the sum of arrays is an array is not known",
    "pd.merge(pd.DataFrame({'a': [1]}), pd.DataFrame({'a': [1]})).sample(1)": _VALUES,
    "email.generator._make_boundary()": "a private function",
    "x = np.random.get_bit_generator(); np.random.set_bit_generator(x)": "puts back what is there, which the linter takes for another",
}
#: Names of which rows disagree where those of others do not.
NAMES: Final[dict[str, str]] = {
    "sklearn.model_selection.RandomizedSearchCV.fit": "draws only from more settings than it may try",
    "sklearn.decomposition.MiniBatchDictionaryLearning.partial_fit": _STATE,
    "sklearn.cluster.MiniBatchKMeans.partial_fit": _STATE,
    "sklearn.decomposition.MiniBatchNMF.partial_fit": _STATE,
}


def explained(row: Row) -> bool:
    """Return whether a row is one of these; the shown stand-ins of values are no part of what tells it."""
    return row.name in NAMES or bool({str(row), "; ".join((*row.setup, row.call))} & set(ROWS))
