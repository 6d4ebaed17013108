from seedlint.effects import NUMPY, draws

from . import FastCollateMixup as FastCollateMixup
from . import Mixup as Mixup

@draws(NUMPY)
def rand_bbox(img_shape: object, lam: object, margin: object = 0.0, count: object = None) -> object: ...
@draws(NUMPY)
def rand_bbox_minmax(img_shape: object, minmax: object, count: object = None) -> object: ...
@draws(NUMPY)
def cutmix_bbox_and_lam(
    img_shape: object,
    lam: object,
    ratio_minmax: object = None,
    correct_lam: object = True,
    count: object = None,
) -> object: ...
def mixup_target(target: object, num_classes: object, *args: object, **kwargs: object) -> object: ...
