"""Fixes: the author's seed call, repeated where it is needed."""
