from . import attr as attr
