"""When a scheduler calls what it was given: in the order of the times, if these are known."""


class scheduler:
    def __init__(self, timefunc=None, delayfunc=None):
        self.queue = []

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        self.queue.append((delay, priority, action, argument, kwargs))
        return self.queue[-1]

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        return self.enter(time, priority, action, argument, kwargs)

    def cancel(self, event):
        self.queue.remove(event)

    def empty(self):
        return not self.queue

    def run(self, blocking=True):
        for _, _, action, argument, kwargs in sorted(self.queue, key=lambda event: event[:2]):
            action(*argument, **kwargs)
        self.queue.clear()
