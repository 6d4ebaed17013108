from . import preprocessing as preprocessing
