"""Calls of libraries: what each effect of the catalogue does."""
