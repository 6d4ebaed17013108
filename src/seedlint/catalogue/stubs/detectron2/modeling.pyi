from seedlint.effects import TORCH, builds, unmeasured
from torch.nn import Module

@unmeasured("detectron2 0.6 modeling/meta_arch/build.py")
@builds(TORCH)
def build_model(cfg: object) -> Module: ...
@unmeasured("detectron2 0.6 modeling/backbone/build.py")
@builds(TORCH)
def build_backbone(cfg: object, input_shape: object = None) -> Module: ...
