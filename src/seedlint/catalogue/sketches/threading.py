"""What an event tells: whether it is set. To a thread it may tell more, as another one may set it meanwhile."""

import seedlint


class Event:
    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag or seedlint.may_be_set_meanwhile()

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return True if timeout is None else self.is_set()
