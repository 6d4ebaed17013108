from . import boring_classes as boring_classes
