"""The kinds of rows, each with where it comes from, and the imports that all of them share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tests.catalogue.fresh import science_rows, scikit_rows, stdlib_rows, torch_calls, torch_rows
from tests.catalogue.fresh.row import Row

IMPORTS: Final = "".join(part.IMPORTS for part in (stdlib_rows, torch_calls, science_rows, scikit_rows))
KINDS: Final[Mapping[str, Callable[[], Iterator[Row]]]] = {
    "standard": stdlib_rows.rows,
    "torch": torch_calls.rows,
    "layers": torch_rows.layers,
    "operators": lambda: torch_rows.operators(2),
    "scipy": science_rows.scipy_rows,
    "pandas": science_rows.pandas_rows,
    "networkx": science_rows.graph_rows,
    "scikit-learn": scikit_rows.functions,
    "estimators": scikit_rows.estimators,
}
