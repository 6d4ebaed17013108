"""A grammar of training programs that run.

`program` puts a program together from `definitions` (functions, classes, models), `objects`, `statements` and `expressions`; `scope`
has what they share: the choices, the names that can be used at a point and what using them costs. Every choice is one
number below a bound, the first alternative being the simplest, so that hypothesis can make and shrink programs.
"""
