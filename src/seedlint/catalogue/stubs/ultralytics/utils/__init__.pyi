from . import torch_utils as torch_utils
