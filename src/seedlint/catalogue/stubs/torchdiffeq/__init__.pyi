from typing import Any

from seedlint.effects import calls, uses_model

@calls("func")
def odeint(func: object, y0: object, t: object, *args: object, **options: object) -> Any: ...
@uses_model("func")
@calls("func")
def odeint_adjoint(func: object, y0: object, t: object, *args: object, **options: object) -> Any: ...
@calls("func")
def odeint_event(func: object, y0: object, t0: object, *args: object, **options: object) -> Any: ...
