from . import SimpleViT as SimpleViT
