from typing_extensions import Self

from seedlint.effects import NUMPY, calls, draws, returns

class StackingClassifier:
    def __init__(self, classifiers: object, meta_classifier: object, **options: object) -> None: ...
    @calls("self.classifiers.fit", "self.meta_classifier.fit")
    @returns("self")
    def fit(self, X: object, y: object, **options: object) -> Self: ...

class StackingCVClassifier:
    def __init__(
        self,
        classifiers: object,
        meta_classifier: object,
        *args: object,
        shuffle: object = True,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, when="self.shuffle", unless="self.random_state")
    @calls("self.classifiers.fit", "self.meta_classifier.fit")
    @returns("self")
    def fit(self, X: object, y: object, **options: object) -> Self: ...
