"""From bytes to a libcst tree with positions."""
