"""What an event tells: whether it is set. To a thread it may tell more, as another one may set it meanwhile.

What waits for an event that is not set, or to be notified, waits at an empty queue.
"""

from queue import Queue

import seedlint


class Event:
    def __init__(self):
        self._flag = False
        self._waits = Queue()

    def is_set(self):
        return self._flag or seedlint.may_be_set_meanwhile()

    def set(self):
        self._flag = True
        self._waits.put(None)

    def clear(self):
        self._flag = False
        while not self._waits.empty():
            self._waits.get_nowait()

    def wait(self, timeout=None):
        if timeout is not None:
            return self.is_set()
        if not self._flag:
            self._waits.get()
        return True


class Condition:
    def __init__(self, lock=None):
        self._waits = Queue()

    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self):
        pass

    def __enter__(self):
        return True

    def __exit__(self, *raised):
        pass

    def notify(self, n=1):
        self._waits.put(None)

    def notify_all(self):
        self._waits.put(None)

    def wait(self, timeout=None):
        if timeout is not None:
            return seedlint.may_be_set_meanwhile()
        self._waits.get()
        return True

    def wait_for(self, predicate, timeout=None):
        while not predicate():
            self.wait(timeout)
        return True
