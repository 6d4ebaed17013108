from typing import Any

from . import ConvNeXtBase as ConvNeXtBase
from . import ConvNeXtLarge as ConvNeXtLarge
from . import ConvNeXtSmall as ConvNeXtSmall
from . import ConvNeXtTiny as ConvNeXtTiny
from . import ConvNeXtXLarge as ConvNeXtXLarge

def decode_predictions(preds: object, top: object = 5) -> Any: ...
def preprocess_input(x: object, data_format: object = None, mode: object = None) -> Any: ...
