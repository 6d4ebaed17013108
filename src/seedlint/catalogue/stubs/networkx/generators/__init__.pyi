# Every module of the package is told as `networkx` itself.
import networkx
from networkx import *

from . import directed as directed

cographs = networkx
community = networkx
degree_seq = networkx
duplication = networkx
expanders = networkx
geometric = networkx
internet_as_graphs = networkx
intersection = networkx
joint_degree_seq = networkx
random_clustered = networkx
random_graphs = networkx
spectral_graph_forge = networkx
trees = networkx
