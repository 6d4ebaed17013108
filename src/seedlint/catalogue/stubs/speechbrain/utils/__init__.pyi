from . import seed as seed
