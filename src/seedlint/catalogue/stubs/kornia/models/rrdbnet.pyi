from . import RRDBNet as RRDBNet
