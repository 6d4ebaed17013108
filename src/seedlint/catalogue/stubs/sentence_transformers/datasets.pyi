from torch.utils.data import Dataset

from seedlint.effects import PYTHON, draws

class SentencesDataset(Dataset):
    def __init__(self, examples: object, model: object) -> None: ...

# Shuffles when it is made, and again after a round over its data.
class NoDuplicatesDataLoader:
    @draws(PYTHON)
    def __init__(self, train_examples: object, batch_size: object) -> None: ...
    @draws(PYTHON)
    def __iter__(self) -> object: ...
    def __len__(self) -> int: ...
