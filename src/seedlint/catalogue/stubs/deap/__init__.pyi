from . import algorithms as algorithms, creator as creator, tools as tools
