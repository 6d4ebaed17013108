"""Fixes: the author's own seed call, once more, directly before the model is built.

In the order in which a fix comes about:

- `frames`, `scopes`, `expression`: the frames of a call chain, what names mean in them, and how to say a value of one
  frame in another;
- `author`: which call the author seeds with, under which conditions, and with which value;
- `sites`, `insertion`: the frames that a reseed could go into, and the place for a line there;
- `imports`, `modules`, `reseed`, `derive`, `vocabulary`: what the line says;
- `propose`, `start`: all of that as edits, the best first, not proven;
- `prove`, `part`, `twins`: the program with the edits, what they can concern of it analysed again, and compared;
- `plan`, `attach`: fixes for many findings that hold together.

A fix looks at the text and the syntax tree (`tree`) of the few files that it concerns. That it is right is not argued
from these: the analysis is asked again.
"""
