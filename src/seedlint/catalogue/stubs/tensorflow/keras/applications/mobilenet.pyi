from keras.applications.mobilenet import *
