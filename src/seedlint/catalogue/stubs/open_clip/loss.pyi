from . import ClipLoss as ClipLoss
from . import CoCaLoss as CoCaLoss
from . import DistillClipLoss as DistillClipLoss
