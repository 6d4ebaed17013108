from keras.applications.inception_v3 import *
