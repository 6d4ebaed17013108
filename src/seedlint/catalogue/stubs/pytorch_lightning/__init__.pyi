from lightning_fabric.utilities.seed import seed_everything as seed_everything

from . import callbacks as callbacks
from . import cli as cli
from . import core as core
from . import demos as demos
from . import loggers as loggers
from . import trainer as trainer
from . import tuner as tuner
from . import utilities as utilities
from .callbacks import Callback as Callback
from .core import LightningDataModule as LightningDataModule
from .core import LightningModule as LightningModule
from .trainer import Trainer as Trainer
