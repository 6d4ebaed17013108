"""The rules: from what was solved to findings."""
