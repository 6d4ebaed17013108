"""attrs: its classes are laid out as dataclasses are; a `Factory` is a field that says no more than what makes its default."""

from dataclasses import asdict as asdict
from dataclasses import astuple as astuple
from dataclasses import dataclass as dataclass
from dataclasses import field as field
from dataclasses import fields as fields
from dataclasses import replace as replace

define = dataclass
frozen = dataclass
mutable = dataclass
Factory = field
evolve = replace

def has(cls: object) -> bool: ...
def make_class(name: str, attrs: object, bases: object = ..., **options: object) -> object: ...
def resolve_types(cls: object, **options: object) -> object: ...
def validate(inst: object) -> None: ...
