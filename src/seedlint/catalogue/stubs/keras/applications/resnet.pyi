from typing import Any

from . import ResNet101 as ResNet101
from . import ResNet152 as ResNet152
from . import ResNet50 as ResNet50

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
