"""When a warning is an exception: when a filter says so that the program has set."""

import seedlint

_filters = ["default"]


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action == "error":
        _filters[0] = category
    else:
        _filters[0] = "default"


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action == "error":
        _filters[0] = category


def resetwarnings():
    _filters[0] = "default"


def warn(message, category=None, stacklevel=1, source=None, skip_file_prefixes=()):
    if _filters[0] == "default":
        return  # as nearly always: what a warning would be is not worth finding out
    if isinstance(message, Warning):
        raised = message
    else:
        raised = (category or UserWarning)(message)
    if isinstance(raised, _filters[0]):
        raise raised


class catch_warnings:
    def __init__(self, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self.record = record
        self.action = action
        self.category = category

    def __enter__(self):
        self.before = _filters[0]
        if self.action is not None:
            simplefilter(self.action, self.category)
        if self.record:
            return seedlint.anything()  # libraries warn, too
        return None

    def __exit__(self, *exc):
        _filters[0] = self.before
