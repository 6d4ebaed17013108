"""A comment that silences nothing, or says something that seedlint does not know.

## What it does
Reports `# noqa: SDL...` and `# seedlint: ...` comments that have no effect: the finding that they silenced is gone, the
code names no rule, or a word or stream is misspelt. A `# noqa` without codes speaks to other linters too and is
never reported, nor is a code of a rule that is not selected: whether it would find something is not known.

## Why is this bad?
A comment that outlives its finding hides the next one at the same place, and a misspelt one hides nothing although its
author believes that it does.

## Example
```python
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)  # noqa: SDL101
```

## Use instead
```python
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)
```

## Fix safety
The fix removes the code, or the comment if nothing else is left of it. It is safe: a comment changes nothing that runs.
For what is misspelt by a letter the fix writes the right word; it is unsafe, for that word may silence a finding that
nobody has seen yet.

## When to ignore
When you run seedlint with several selections of rules over one code base. The rule is off unless selected.
"""

from __future__ import annotations

from seedlint.finding import Finding, Fix
from seedlint.rules.base import Rule
from seedlint.text.span import Place, Span

RULE = Rule(
    code="SDL902",
    name="unused-suppression",
    severity="error",
    default=False,
    summary="A comment silences nothing, or says something that seedlint does not know",
    page=__doc__ or "",
    needs_seed=True,
)


def finding(message: str, place: Place, fix: Fix | None) -> Finding:
    """Return the finding at a comment, or at a part of one."""
    line = place.span.line
    return Finding(
        code=RULE.code,
        name=RULE.name,
        severity=RULE.severity,
        message=message,
        place=place,
        statement=Span(line, 1, line, 1),
        fix=fix,
    )
