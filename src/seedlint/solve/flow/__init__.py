"""Where execution goes: branches, conditions, `with`, and loops that take turns with a generator."""
