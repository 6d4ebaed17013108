"""seedlint finds models whose initial weights depend on what drew random numbers before them."""
