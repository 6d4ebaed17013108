from . import cluster as cluster
from .cluster import silhouette_score as silhouette_score
