"""The judge: literate cases are run with the real libraries, and what happened is compared with what they claim.

`markdown` reads cases, `execute` runs them (in `worker`, through `instrument`, `transform`, `tracker` and `sites`),
`verdict` turns what happened into codes, `linter` asks seedlint, `compare` holds the answers against each other.
"""
