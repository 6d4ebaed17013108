from . import DiagGaussian as DiagGaussian
