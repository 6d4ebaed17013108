from lightning_fabric import *
