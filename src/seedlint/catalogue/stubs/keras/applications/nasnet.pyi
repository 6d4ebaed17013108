from typing import Any

from . import NASNetLarge as NASNetLarge
from . import NASNetMobile as NASNetMobile

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
