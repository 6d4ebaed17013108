from . import UMAP as UMAP
