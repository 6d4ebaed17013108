# Nothing that pytest gives test modules draws. Marks and fixtures leave what they decorate as it is; how pytest itself is made says
# nothing of that, and following it there takes seconds.

def approx(expected: object, rel: object = None, abs: object = None, nan_ok: bool = False) -> object: ...
