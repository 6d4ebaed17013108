"""Library calls listed afresh, from the installed libraries and not from the stubs: each is run, and the linter is asked what it
does. See `rows` for where the calls come from, `said` for the linter's word, `run` for the library's.
"""
