from seedlint.effects import keeps, returns

@keeps("callback")
@returns("object")
def proxy(object: object, callback: object = None) -> object: ...
