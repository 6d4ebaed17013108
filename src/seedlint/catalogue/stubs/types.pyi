from seedlint.effects import returns

@returns("mapping")
def MappingProxyType(mapping: object) -> object: ...
