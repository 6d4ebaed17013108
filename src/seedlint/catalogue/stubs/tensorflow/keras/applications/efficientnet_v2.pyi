from keras.applications.efficientnet_v2 import *
