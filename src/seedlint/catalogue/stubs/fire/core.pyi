from seedlint.effects import dispatches

@dispatches("component", args="command")
def Fire(
    component: object = None, command: object = None, name: object = None, serialize: object = None
) -> object: ...
