from lightning_fabric import Fabric as Fabric
from lightning_fabric import seed_everything as seed_everything
from pytorch_lightning import Callback as Callback
from pytorch_lightning import LightningDataModule as LightningDataModule
from pytorch_lightning import LightningModule as LightningModule
from pytorch_lightning import Trainer as Trainer

from . import fabric as fabric
from . import pytorch as pytorch
