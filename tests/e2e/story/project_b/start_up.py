"""What script B does before it trains."""

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split


def load() -> tuple[Dataset, Dataset]:
    """Return the training and the validation set."""
    dataset = TensorDataset(torch.zeros(20, 4), torch.zeros(20, dtype=torch.long))
    train, val = random_split(dataset, [0.8, 0.2])
    return train, val


def mean_of(dataset: Dataset) -> torch.Tensor:
    """Return the mean of all features."""
    total = torch.zeros(4)
    for x, _ in DataLoader(dataset, batch_size=4):
        total += x.sum(0)
    return total / len(dataset)
