"""What seedlint says about released packages that train models, held against what it said before."""
