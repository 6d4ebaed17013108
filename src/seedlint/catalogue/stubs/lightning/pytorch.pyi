from pytorch_lightning import *
