from . import reproducibility as reproducibility
