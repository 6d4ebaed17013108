"""From the effect IR of many files to the state of every stream at every construction."""
