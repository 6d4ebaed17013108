from seedlint.effects import TORCH, draws

from .. import Metric

class FrechetInceptionDistance(Metric):
    # It tries a network of one's own on an image at random. Its own network is read from a file, whatever was drawn for it.
    @draws(TORCH)
    def __init__(self, feature: object = 2048, *args: object, **kwargs: object) -> None: ...
