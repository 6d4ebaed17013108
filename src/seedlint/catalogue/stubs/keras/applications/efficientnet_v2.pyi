from typing import Any

from . import EfficientNetV2B0 as EfficientNetV2B0
from . import EfficientNetV2B1 as EfficientNetV2B1
from . import EfficientNetV2B2 as EfficientNetV2B2
from . import EfficientNetV2B3 as EfficientNetV2B3
from . import EfficientNetV2L as EfficientNetV2L
from . import EfficientNetV2M as EfficientNetV2M
from . import EfficientNetV2S as EfficientNetV2S

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
