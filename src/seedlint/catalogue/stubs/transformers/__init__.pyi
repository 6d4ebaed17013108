from . import data as data
from . import modeling_outputs as modeling_outputs
from . import modeling_utils as modeling_utils
from . import models as models
from . import optimization as optimization
from . import pipelines as pipelines
from . import pytorch_utils as pytorch_utils
from . import trainer as trainer
from . import trainer_callback as trainer_callback
from . import trainer_seq2seq as trainer_seq2seq
from . import trainer_utils as trainer_utils
from . import training_args as training_args
from . import utils as utils
from .configuration_utils import *
from .data import *
from .generation import *
from .modeling_utils import *
from .models import *
from .models.auto import *
from .models.dropping import *
from .models.plain import *
from .optimization import *
from .pipelines import *
from .pytorch_utils import *
from .tokenization_utils_base import *
from .trainer import *
from .trainer_callback import *
from .trainer_seq2seq import *
from .trainer_utils import *
from .training_args import *

__version__: str

def is_torch_available() -> bool: ...
def is_tf_available() -> bool: ...
def is_flax_available() -> bool: ...
