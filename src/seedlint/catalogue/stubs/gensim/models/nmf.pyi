from . import Nmf as Nmf
