"""What a command calls before its own function, and what it gives that: which functions have looked at its options and arguments,
and what a group has left in the context.

The context of a command has the object of its group's context, so one stands for all of them.
"""

from functools import wraps

from click.core import Context

_context = Context(None)
_context.obj = None


def option(*names, callback=None, **settings):
    def decorate(function):
        if callback is None:
            return function

        @wraps(function)
        def command(*args, **kwargs):
            context, parameter, value = input(), input(), input()
            callback(context, parameter, value)
            return function(*args, **kwargs)

        return command

    return decorate


argument = option


def pass_context(function):
    @wraps(function)
    def command(*args, **kwargs):
        return function(_context, *args, **kwargs)

    return command


def pass_obj(function):
    @wraps(function)
    def command(*args, **kwargs):
        return function(_context.obj, *args, **kwargs)

    return command


def make_pass_decorator(kind, ensure=False):
    def decorate(function):
        @wraps(function)
        def command(*args, **kwargs):
            if ensure and not isinstance(_context.obj, kind):
                _context.obj = kind()
            return function(_context.obj, *args, **kwargs)

        return command

    return decorate
