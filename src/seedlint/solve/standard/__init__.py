"""What the standard library does with values that are known: lists, dicts, queues, heaps, copies, patterns, files."""
