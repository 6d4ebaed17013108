from seedlint.effects import NUMPY, draws

class Rotation:
    @classmethod
    @draws(NUMPY, unless=("rng", "random_state"), unless_value={"num": 0})
    def random(cls, num: object = None, rng: object = None, *, random_state: object = None) -> Rotation: ...
