"""When an engine calls its step, and at which events its handlers."""

import random
from enum import Enum

import numpy as np
import torch
from ignite.engine import State, takes_model


class EventEnum(Enum):
    def __call__(self, event_filter=None, every=None, once=None, before=None, after=None):
        return _Sometimes(self)

    def __or__(self, other):
        return _Any(self, other)


class Events(EventEnum):
    STARTED = "started"
    EPOCH_STARTED = "epoch_started"
    GET_BATCH_STARTED = "get_batch_started"
    GET_BATCH_COMPLETED = "get_batch_completed"
    ITERATION_STARTED = "iteration_started"
    ITERATION_COMPLETED = "iteration_completed"
    EPOCH_COMPLETED = "epoch_completed"
    COMPLETED = "completed"
    EXCEPTION_RAISED = "exception_raised"
    DATALOADER_STOP_ITERATION = "dataloader_stop_iteration"
    TERMINATE = "terminate"
    TERMINATE_SINGLE_EPOCH = "terminate_single_epoch"
    INTERRUPT = "interrupt"


class _Sometimes:
    def __init__(self, event):
        self.event = event

    def __or__(self, other):
        return _Any(self, other)


class _Any:
    def __init__(self, *events):
        self.events = events

    def __or__(self, other):
        return _Any(*self.events, other)


class RemovableEventHandle:
    def __init__(self, engine, entry):
        self.engine, self.entry = engine, entry

    def remove(self):
        self.engine.handlers.remove(self.entry)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.remove()


class Engine:
    def __init__(self, process_function):
        self.process_function = process_function
        self.handlers = []
        self.state = State()

    def register_events(self, *names, **kwargs):
        pass

    def add_event_handler(self, event_name, handler, *args, **kwargs):
        entry = (event_name, handler, args, kwargs)
        self.handlers.append(entry)
        return RemovableEventHandle(self, entry)

    def on(self, event_name, *args, **kwargs):
        def add(handler):
            self.add_event_handler(event_name, handler, *args, **kwargs)
            return handler

        return add

    def fire_event(self, event_name):
        for event, handler, args, kwargs in self.handlers:
            for each in event.events if isinstance(event, _Any) else [event]:
                if isinstance(each, _Sometimes):
                    if each.event == event_name and self.state.iteration:
                        handler(self, *args, **kwargs)
                elif each == event_name:
                    handler(self, *args, **kwargs)

    def run(self, data=None, max_epochs=None, epoch_length=None):
        self.fire_event(Events.STARTED)
        self._run_epoch(data)
        for _ in range(1, max_epochs or 1):
            self._run_epoch(data)
        self.fire_event(Events.COMPLETED)
        return self.state

    def _run_epoch(self, data):
        self.fire_event(Events.EPOCH_STARTED)
        for batch in [None] if data is None else data:
            self.fire_event(Events.GET_BATCH_COMPLETED)
            self.fire_event(Events.ITERATION_STARTED)
            self.process_function(self, batch)
            self.fire_event(Events.ITERATION_COMPLETED)
        self.fire_event(Events.EPOCH_COMPLETED)


class DeterministicEngine(Engine):
    def _run_epoch(self, data):
        random.random()
        np.random.rand()
        torch.cuda.manual_seed_all(torch.randint(9, (1,)))
        super()._run_epoch(data)


def create_supervised_trainer(model, optimizer, loss_fn, *args, **kwargs):
    takes_model(model)

    def step(engine, batch):
        model.train()
        model(batch)

    return Engine(step)


def create_supervised_evaluator(model, *args, **kwargs):
    takes_model(model)

    def step(engine, batch):
        model.eval()
        model(batch)

    return Engine(step)
