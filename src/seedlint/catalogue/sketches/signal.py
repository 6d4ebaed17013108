"""When the handler of a signal runs: when the program sends itself that signal."""

SIG_DFL = 0
SIG_IGN = 1
SIGHUP = 1
SIGINT = 2
SIGQUIT = 3
SIGABRT = 6
SIGKILL = 9
SIGUSR1 = 10
SIGUSR2 = 12
SIGPIPE = 13
SIGALRM = 14
SIGTERM = 15
SIGCHLD = 17
SIGCONT = 18
SIGSTOP = 19
SIGTSTP = 20
SIGTTIN = 21
SIGTTOU = 22
SIGVTALRM = 26
SIGPROF = 27
SIGWINCH = 28

_handlers = {}


def signal(signalnum, handler):
    before = _handlers.get(signalnum)
    _handlers[signalnum] = handler
    return before


def getsignal(signalnum):
    return _handlers.get(signalnum)


def raise_signal(signalnum):
    handler = _handlers.get(signalnum)
    if callable(handler):
        handler(signalnum, None)
