"""The effect IR: what a file does to streams."""
