from seedlint.effects import returns

# The graph holds the same parameters, and draws where the module does.
@returns("root")
def symbolic_trace(root: object, concrete_args: object = None) -> object: ...
