import threading

from seedlint.effects import calls

from .pool import ThreadPool

class DummyProcess(threading.Thread): ...

Process = DummyProcess

@calls("initializer", args="initargs")
def Pool(processes: object = None, initializer: object = None, initargs: object = ()) -> ThreadPool: ...
