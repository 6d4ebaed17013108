from seedlint.effects import keeps, returns

@keeps("callback")
@returns("object")
def proxy(object: object, callback: object = None) -> object: ...

class ref:
    @keeps("callback")
    def __init__(self, object: object, callback: object = None) -> None: ...
    @returns("self.object")
    def __call__(self) -> object: ...

ReferenceType = ref

class WeakMethod(ref):
    @keeps("callback")
    def __init__(self, object: object, callback: object = None) -> None: ...
