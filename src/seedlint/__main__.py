"""`python -m seedlint`."""

import os
import sys

# With `-m` Python looks for modules in the working directory first: what is linted must not be imported, whatever its name.
if not getattr(sys.flags, "safe_path", False) and sys.path[:1] == [os.getcwd()]:  # noqa: PTH109 - as Python has it
    del sys.path[0]

from seedlint.cli import main

main()
