from seedlint.effects import calls

class Thread:
    def __init__(
        self,
        group: object = None,
        target: object = None,
        name: object = None,
        args: object = (),
        kwargs: object = None,
        *,
        daemon: object = None,
    ) -> None: ...
    @calls("self.run", apart=True)
    def start(self) -> None: ...
    @calls("self.target", args="self.args", kwargs="self.kwargs")
    def run(self) -> None: ...
    def join(self, timeout: object = None) -> None: ...
    def is_alive(self) -> bool: ...

class Timer(Thread):
    def __init__(
        self, interval: object, function: object, args: object = None, kwargs: object = None
    ) -> None: ...
    @calls("self.function", args="self.args", kwargs="self.kwargs")
    def run(self) -> None: ...
    def cancel(self) -> None: ...
