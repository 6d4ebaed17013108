from keras.applications.efficientnet import *
