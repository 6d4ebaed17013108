"""Calls of datasets."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "datasets"
PREAMBLE = """
import datasets, numpy as np
datasets.disable_progress_bar()
table = datasets.Dataset.from_dict({"x": list(range(12)), "y": [0, 1] * 6})
both = datasets.DatasetDict(train=table, test=table)
"""
_TABLE = "datasets.Dataset.from_dict({'x': list(range(12))})"
FORMS = [
    Form("datasets.Dataset.shuffle", "it.shuffle()", _TABLE),
    Form("datasets.Dataset.shuffle", "it.shuffle(seed=3)", _TABLE),
    Form("datasets.Dataset.shuffle", "it.shuffle(3)", _TABLE),
    Form("datasets.Dataset.shuffle", "it.shuffle(generator=np.random.default_rng(3))", _TABLE),
    Form("datasets.Dataset.train_test_split", "it.train_test_split(0.5)", _TABLE),
    Form("datasets.Dataset.train_test_split", "it.train_test_split(test_size=0.5, seed=3)", _TABLE),
    Form("datasets.Dataset.train_test_split", "it.train_test_split(test_size=0.5, shuffle=False)", _TABLE),
    Form(
        "datasets.Dataset.train_test_split",
        "it.train_test_split(0.5, generator=np.random.default_rng(3))",
        _TABLE,
    ),
    Form("datasets.Dataset.map", "it.map(lambda row: row)", _TABLE),
    Form("datasets.Dataset.filter", "it.filter(lambda row: True)", _TABLE),
    Form("datasets.Dataset.select", "it.select([0, 1])", _TABLE),
    Form("datasets.Dataset.sort", "it.sort('x')", _TABLE),
    Form("datasets.Dataset.__iter__", "list(it)", _TABLE),
    Form("datasets.DatasetDict.shuffle", "both.shuffle()"),
    Form("datasets.DatasetDict.shuffle", "both.shuffle(seed=3)"),
    Form("datasets.DatasetDict.map", "both.map(lambda row: row)"),
    Form("datasets.IterableDataset.shuffle", "table.to_iterable_dataset().shuffle(seed=3)"),
    Form("datasets.IterableDataset.shuffle", "table.to_iterable_dataset().shuffle()"),
    Form("datasets.IterableDataset.__iter__", "list(table.to_iterable_dataset().shuffle(seed=3))"),
    Form("datasets.concatenate_datasets", "datasets.concatenate_datasets([table, table])"),
    Form(
        "datasets.interleave_datasets",
        "datasets.interleave_datasets([table, table], probabilities=[0.5, 0.5], seed=3)",
    ),
    Form(
        "datasets.interleave_datasets",
        "datasets.interleave_datasets([table, table], probabilities=[0.5, 0.5])",
    ),
]
