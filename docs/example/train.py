"""A training script as people write it: the seed at the top, the model some way below."""

from data import loaders
from seeding import fix_seeds
from torch import nn


class MyModel(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(8, 1)


def main() -> None:
    fix_seeds(0)
    train, val = loaders()
    model = MyModel()
    print(model.layer.bias.item(), len(train), len(val))


if __name__ == "__main__":
    main()
