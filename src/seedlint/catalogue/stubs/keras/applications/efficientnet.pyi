from typing import Any

from . import EfficientNetB0 as EfficientNetB0
from . import EfficientNetB1 as EfficientNetB1
from . import EfficientNetB2 as EfficientNetB2
from . import EfficientNetB3 as EfficientNetB3
from . import EfficientNetB4 as EfficientNetB4
from . import EfficientNetB5 as EfficientNetB5
from . import EfficientNetB6 as EfficientNetB6
from . import EfficientNetB7 as EfficientNetB7

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
