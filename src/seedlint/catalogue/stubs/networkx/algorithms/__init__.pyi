# Every module of the package is told as `networkx` itself; those of which it has submodules are among its names.
import networkx
from networkx import *

centrality = networkx
coloring = networkx
mis = networkx
richclub = networkx
similarity = networkx
smallworld = networkx
sparsifiers = networkx
swap = networkx
tree = networkx
