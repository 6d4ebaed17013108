from . import algorithms as algorithms, base as base, creator as creator, tools as tools
