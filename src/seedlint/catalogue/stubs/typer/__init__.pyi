from seedlint.effects import calls

@calls("function")
def run(function: object) -> None: ...
