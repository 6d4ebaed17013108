from torch.nn import Module

from seedlint.effects import TORCH, builds, overwrites, unmeasured

# A head for another number of classes keeps its initial weights.
@unmeasured("super-gradients 3.7.1 training/models/model_factory.py")
@builds(TORCH)
@overwrites("return", when="pretrained_weights", unless="num_classes")
def get(
    model_name: object,
    arch_params: object = None,
    num_classes: object = None,
    strict_load: object = None,
    checkpoint_path: object = None,
    pretrained_weights: object = None,
    *more: object,
    **kwargs: object,
) -> Module: ...
