"""Which functions a command calls with what its options and arguments were given, before its own: in their order."""

from functools import wraps


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
