from . import ViT as ViT
