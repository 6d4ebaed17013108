from seedlint.effects import calls

class Context:
    @calls("callable", args="args", kwargs="kwargs")
    def run(self, callable: object, /, *args: object, **kwargs: object) -> object: ...

def copy_context() -> Context: ...
