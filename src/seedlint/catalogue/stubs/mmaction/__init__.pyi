from . import apis as apis
