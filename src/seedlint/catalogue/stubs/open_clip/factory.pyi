from . import create_model as create_model
from . import create_model_and_transforms as create_model_and_transforms
from . import create_model_from_pretrained as create_model_from_pretrained
from . import get_tokenizer as get_tokenizer
from . import list_models as list_models
