"""Where tasks wait for one another: at an empty queue, until an event is set or they are notified."""

from asyncio import Queue


class Event:
    def __init__(self):
        self._flag = False
        self._waits = Queue()

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True
        self._waits.put_nowait(None)

    def clear(self):
        self._flag = False
        while not self._waits.empty():
            self._waits.get_nowait()

    async def wait(self):
        if not self._flag:
            await self._waits.get()
        return True


class Condition:
    def __init__(self, lock=None):
        self._waits = Queue()

    async def acquire(self):
        return True

    def release(self):
        pass

    async def __aenter__(self):
        pass

    async def __aexit__(self, *raised):
        pass

    def notify(self, n=1):
        self._waits.put_nowait(None)

    def notify_all(self):
        self._waits.put_nowait(None)

    async def wait(self):
        await self._waits.get()
        return True

    async def wait_for(self, predicate):
        while not predicate():
            await self.wait()
        return True
