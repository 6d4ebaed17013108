from . import torch as torch
