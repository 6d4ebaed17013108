from . import augmenter as augmenter
