from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

# The seeds stand in the parameters, and have values of their own if absent.
@unmeasured("allennlp 2.10.1 common/util.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA)
def prepare_environment(params: object) -> None: ...
