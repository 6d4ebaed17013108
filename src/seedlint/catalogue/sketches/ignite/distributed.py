"""What is made ready for several processes, and who runs the function of each."""

import torch.multiprocessing as mp
from ignite.engine import takes_model
from torch.utils.data import DataLoader


def auto_model(model, sync_bn=False, **kwargs):
    takes_model(model)
    return model


def auto_optim(optimizer, **kwargs):
    return optimizer


def auto_dataloader(dataset, **kwargs):
    return DataLoader(dataset, **kwargs)


def spawn(backend, fn, args, kwargs_dict=None, nproc_per_node=1, **kwargs):
    mp.spawn(fn, args, nproc_per_node)


class Parallel:
    def __init__(self, backend=None, nproc_per_node=None, *more, **kwargs):
        self.backend, self.nproc_per_node = backend, nproc_per_node

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def run(self, func, *args, **kwargs):
        if self.backend is not None and self.nproc_per_node is not None:
            mp.spawn(func, args, self.nproc_per_node)
        else:
            func(0, *args, **kwargs)
