"""Output formats, each with a snapshot of one canonical report."""
