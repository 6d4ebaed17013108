from typing import Any

from seedlint.effects import PYTHON, draws

reflections: dict[str, str]

class Chat:
    def __init__(self, pairs: object, reflections: object = {}) -> None: ...
    @draws(PYTHON)
    def respond(self, str: object) -> Any: ...
    @draws(PYTHON)
    def converse(self, quit: object = "quit") -> None: ...
