from . import aten as aten
