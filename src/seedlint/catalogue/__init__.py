"""The catalogue: what library calls do to streams, as data."""
