from . import DistributedDataParallel as DistributedDataParallel
