from keras.applications.xception import *
