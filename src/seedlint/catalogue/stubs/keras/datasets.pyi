from typing import Any

class _Dataset:
    def load_data(self, *args: object, **kwargs: object) -> Any: ...

mnist: _Dataset
fashion_mnist: _Dataset
cifar10: _Dataset
cifar100: _Dataset
imdb: _Dataset
reuters: _Dataset
boston_housing: _Dataset
california_housing: _Dataset
