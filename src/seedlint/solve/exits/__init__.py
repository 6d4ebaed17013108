"""Ways out of a block: what runs on each of them, which handlers catch an exception, and managers that are left."""
