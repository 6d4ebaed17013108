from seedlint.effects import instantiates, returns, unmeasured

# Nested configurations are instantiated first, as `_recursive_` says by default.
@unmeasured("hydra 1.3, documentation of instantiate; run by the cases")
@instantiates("config")
def instantiate(config: object, *args: object, **kwargs: object) -> object: ...

call = instantiate

@unmeasured("hydra 1.3, documentation of get_class")
@returns("path.meant")
def get_class(path: str) -> object: ...
@unmeasured("hydra 1.3, documentation of get_method")
@returns("path.meant")
def get_method(path: str) -> object: ...
@unmeasured("hydra 1.3, documentation of get_object")
@returns("path.meant")
def get_object(path: str) -> object: ...
