from . import MAE as MAE
