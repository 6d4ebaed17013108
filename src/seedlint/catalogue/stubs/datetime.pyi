from typing_extensions import Self

from seedlint.effects import varies

class date:
    @classmethod
    @varies()
    def today(cls) -> Self: ...

class datetime(date):
    @classmethod
    @varies()
    def now(cls, tz: object = None) -> Self: ...
    @classmethod
    @varies()
    def utcnow(cls) -> Self: ...
