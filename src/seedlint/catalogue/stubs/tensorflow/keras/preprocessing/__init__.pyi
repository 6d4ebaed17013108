from . import image as image
from . import sequence as sequence
from keras.preprocessing import *
