from . import abc as abc
