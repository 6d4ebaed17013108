"""The data of the example: a split that draws, and a look at the first batch, which draws too."""

import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


def loaders() -> tuple[DataLoader, DataLoader]:
    dataset = TensorDataset(torch.zeros(100, 8))
    train, val = random_split(dataset, [80, 20])
    return DataLoader(train, batch_size=10, shuffle=True), DataLoader(val, batch_size=10)
