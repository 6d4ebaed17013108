from seedlint.effects import NUMPY, draws

class BarycentricInterpolator:
    @draws(NUMPY, unless=("rng", "random_state"))
    def __init__(
        self,
        xi: object,
        yi: object = None,
        axis: object = 0,
        *,
        wi: object = None,
        der: object = None,
        rng: object = None,
        random_state: object = None,
    ) -> None: ...
