"""Loops, iterators, and what the functions of the language make of elements that are known."""
