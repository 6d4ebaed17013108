from . import datasets as datasets
from . import io as io
from . import models as models
from . import ops as ops
from . import transforms as transforms
from . import tv_tensors as tv_tensors
from . import utils as utils

__version__: str

def set_image_backend(backend: object) -> None: ...
def get_image_backend() -> str: ...
def set_video_backend(backend: object) -> None: ...
