"""Mutation of the solver: each small change to it must be noticed by a literate case, or be explained."""
