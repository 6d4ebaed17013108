"""Where what is printed goes meanwhile."""

import sys


class redirect_stdout:
    def __init__(self, new_target):
        self._new = new_target
        self._before = None

    def __enter__(self):
        self._before = sys.stdout
        sys.stdout = self._new
        return self._new

    def __exit__(self, kind, error, trace):
        sys.stdout = self._before


class redirect_stderr:
    def __init__(self, new_target):
        self._new = new_target
        self._before = None

    def __enter__(self):
        self._before = sys.stderr
        sys.stderr = self._new
        return self._new

    def __exit__(self, kind, error, trace):
        sys.stderr = self._before
