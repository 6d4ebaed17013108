from keras.random import *
