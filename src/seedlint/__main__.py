"""`python -m seedlint`."""

from seedlint.cli import main

main()
