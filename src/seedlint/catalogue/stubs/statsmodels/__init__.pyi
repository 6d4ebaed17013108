from . import api as api, tsa as tsa
