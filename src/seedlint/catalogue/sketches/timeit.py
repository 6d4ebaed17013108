"""When a timer calls what it was given, if that is no text: the setup once before each round, the statement as often as it is told."""

from time import perf_counter as default_timer


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.stmt = stmt
        self.setup = setup

    def timeit(self, number=1000000):
        if callable(self.setup):
            self.setup()
        if callable(self.stmt):
            for _ in range(number):
                self.stmt()
        return default_timer()

    def repeat(self, repeat=5, number=1000000):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        took = self.timeit(1)
        if callback:
            callback(1, took)
        return 1, took


def timeit(stmt="pass", setup="pass", timer=default_timer, number=1000000, globals=None):
    return Timer(stmt, setup).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=5, number=1000000, globals=None):
    return Timer(stmt, setup).repeat(repeat, number)
