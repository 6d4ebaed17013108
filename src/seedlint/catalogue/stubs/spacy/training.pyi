from typing import Any

class Example:
    @classmethod
    def from_dict(cls, predicted: object, example_dict: object) -> Example: ...
