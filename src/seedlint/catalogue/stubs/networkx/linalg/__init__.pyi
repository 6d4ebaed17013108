# Every module of the package is told as `networkx` itself.
import networkx
from networkx import *

algebraicconnectivity = networkx
