from . import callbacks as callbacks
from . import env_util as env_util
from . import evaluation as evaluation
from . import monitor as monitor
from . import noise as noise
from . import utils as utils
from . import vec_env as vec_env
