"""A file that cannot be read, decoded or parsed.

## What it does
Reports a file that cannot be linted: it is no regular file, may not be read, is not in the encoding that it declares,
or is not Python.

## Why is this bad?
Nothing can be said about such a file, nor about what the rest of the program gets from it. Silence would look like a
clean bill of health.

## Example
```text
def build(:
    return Net()
```

## Use instead
```python
def build(net):
    return net()
```

## Fix safety
There is no fix.

## When to ignore
When the file is not meant to be Python (a template, a test of a parser): add it to `extend-exclude`.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Unreadable

RULE = Rule(
    code="SDL901",
    name="unreadable",
    severity="error",
    default=True,
    summary="A file cannot be read, decoded or parsed",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(file: Unreadable) -> Finding:
    """Report the file at the place where reading stopped."""
    return Finding(
        code=RULE.code,
        name=RULE.name,
        severity=RULE.severity,
        message=file.message,
        place=file.place,
        statement=file.place.span,
    )
