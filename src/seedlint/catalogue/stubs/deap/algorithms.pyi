from typing import Any

from seedlint.effects import PYTHON, calls, draws

@draws(PYTHON)
@calls("toolbox.evaluate", "toolbox.select", "toolbox.mate", "toolbox.mutate")
def eaSimple(
    population: object,
    toolbox: object,
    cxpb: object,
    mutpb: object,
    ngen: object,
    *args: object,
    **options: object,
) -> Any: ...
@draws(PYTHON)
@calls("toolbox.evaluate", "toolbox.select", "toolbox.mate", "toolbox.mutate")
def eaMuPlusLambda(population: object, toolbox: object, *args: object, **options: object) -> Any: ...
@draws(PYTHON)
@calls("toolbox.evaluate", "toolbox.select", "toolbox.mate", "toolbox.mutate")
def eaMuCommaLambda(population: object, toolbox: object, *args: object, **options: object) -> Any: ...
@draws(PYTHON)
def varAnd(population: object, toolbox: object, cxpb: object, mutpb: object) -> Any: ...
@draws(PYTHON)
def varOr(population: object, toolbox: object, *args: object, **options: object) -> Any: ...
