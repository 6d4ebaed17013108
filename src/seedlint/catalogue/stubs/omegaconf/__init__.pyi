"""OmegaConf: configurations in code are what they are made of."""

from typing import Any

from seedlint.effects import returns

class OmegaConf:
    @staticmethod
    @returns("obj")
    def create(obj: object = None, parent: object = None, flags: object = None) -> Any: ...
    @staticmethod
    @returns("cfg")
    def to_container(cfg: object, **kwargs: object) -> Any: ...
