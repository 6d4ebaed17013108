from typing import NoReturn

from seedlint.effects import calls, keeps

# Ends the program, with what the function returns.
@calls("main")
def run(main: object, argv: object = None, flags_parser: object = None) -> NoReturn: ...
@keeps("callback")
def call_after_init(callback: object) -> None: ...
