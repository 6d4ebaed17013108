from torch.utils.data import Dataset

class SentencesDataset(Dataset):
    def __init__(self, examples: object, model: object) -> None: ...
