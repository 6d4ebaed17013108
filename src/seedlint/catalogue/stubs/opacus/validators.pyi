from typing import Any

from seedlint.effects import returns

class ModuleValidator:
    @classmethod
    def validate(cls, module: object, *, strict: object = False) -> list[Any]: ...
    @classmethod
    def is_valid(cls, module: object) -> bool: ...
    # It draws where it puts layers of its own in the place of recurrent ones; they take over the weights.
    @classmethod
    @returns("module")
    def fix(cls, module: object, **kwargs: object) -> Any: ...
    @classmethod
    @returns("module")
    def fix_and_validate(cls, module: object, **kwargs: object) -> Any: ...
