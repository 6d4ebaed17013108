"""Source text: places, decoded files, edits."""
