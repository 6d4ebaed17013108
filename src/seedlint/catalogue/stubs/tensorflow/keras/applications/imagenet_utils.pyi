from keras.applications.imagenet_utils import *
