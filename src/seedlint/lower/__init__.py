"""From a libcst tree to the effect IR."""
