from seedlint.effects import keeps

@keeps("handler")
def signal(signalnum: object, handler: object, /) -> object: ...
