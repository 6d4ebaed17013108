from keras.ops import *
