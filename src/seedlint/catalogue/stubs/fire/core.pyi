from seedlint.effects import calls

@calls("component")
def Fire(
    component: object = None, command: object = None, name: object = None, serialize: object = None
) -> object: ...
