from . import EnsembleLda as EnsembleLda
