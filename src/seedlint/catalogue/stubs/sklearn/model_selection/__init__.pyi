from seedlint.effects import NUMPY, draws

@draws(NUMPY, unless="random_state", unless_value={"shuffle": False})
def train_test_split(
    *arrays: object,
    test_size: object = None,
    train_size: object = None,
    random_state: object = None,
    shuffle: object = True,
    stratify: object = None,
) -> list: ...

class KFold:
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @draws(NUMPY, when="self.shuffle", unless="self.random_state")
    def split(self, X: object, y: object = None, groups: object = None) -> object: ...

class StratifiedKFold:
    def __init__(
        self, n_splits: object = 5, *, shuffle: object = False, random_state: object = None
    ) -> None: ...
    @draws(NUMPY, when="self.shuffle", unless="self.random_state")
    def split(self, X: object, y: object = None, groups: object = None) -> object: ...

class ShuffleSplit:
    def __init__(
        self,
        n_splits: object = 10,
        *,
        test_size: object = None,
        train_size: object = None,
        random_state: object = None,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def split(self, X: object, y: object = None, groups: object = None) -> object: ...

class StratifiedShuffleSplit(ShuffleSplit): ...
