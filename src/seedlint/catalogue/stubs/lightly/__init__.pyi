from . import loss as loss, models as models, transforms as transforms
