"""The tests of seedlint."""
