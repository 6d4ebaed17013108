"""What pytest does to the functions of a test module, and within a test: a fixture is kept as it is and run when a test asks for
it, what should raise is called, and its exception goes no further.
"""


class _Outcome(BaseException):
    pass


def fixture(fixture_function=None, **settings):
    return _kept if fixture_function is None else fixture_function


def _kept(function):
    return function


class _Raises:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return kind is not None


class _Warns:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


def raises(expected_exception=Exception, *args, match=None, check=None, **kwargs):
    if not args:
        return _Raises()
    try:
        args[0](*args[1:], **kwargs)
    except Exception:
        pass


def warns(expected_warning=Warning, *args, match=None, **kwargs):
    if not args:
        return _Warns()
    return args[0](*args[1:], **kwargs)


def deprecated_call(*args, match=None, **kwargs):
    return warns(DeprecationWarning, *args, **kwargs)


def skip(reason="", *, allow_module_level=False):
    raise _Outcome


def fail(reason="", pytrace=True):
    raise _Outcome


def xfail(reason=""):
    raise _Outcome


def exit(reason="", returncode=None):
    raise _Outcome
