from seedlint.effects import PYTHON, draws

@draws(PYTHON)
def make_msgid(idstring: object = None, domain: object = None) -> str: ...
