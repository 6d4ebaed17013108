from typing import Any

from . import DenseNet121 as DenseNet121
from . import DenseNet169 as DenseNet169
from . import DenseNet201 as DenseNet201

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
