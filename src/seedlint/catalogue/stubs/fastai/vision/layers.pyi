from fastai.layers import *
