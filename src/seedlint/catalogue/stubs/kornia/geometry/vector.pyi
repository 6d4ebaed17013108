from typing_extensions import Self

from seedlint.effects import TORCH, draws

class _Vector:
    def __init__(self, vector: object) -> None: ...
    @classmethod
    @draws(TORCH)
    def random(cls, shape: object = None, device: object = None, dtype: object = None) -> Self: ...

class Vector2(_Vector): ...
class Vector3(_Vector): ...

Vec2 = Vector2
Vec3 = Vector3
