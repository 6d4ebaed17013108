from . import image as image
from . import sequence as sequence
from .image import image_dataset_from_directory as image_dataset_from_directory
from keras.utils import text_dataset_from_directory as text_dataset_from_directory
from keras.utils import timeseries_dataset_from_array as timeseries_dataset_from_array
