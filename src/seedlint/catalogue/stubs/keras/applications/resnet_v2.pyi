from typing import Any

from . import ResNet101V2 as ResNet101V2
from . import ResNet152V2 as ResNet152V2
from . import ResNet50V2 as ResNet50V2

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
