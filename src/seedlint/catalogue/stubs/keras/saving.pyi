from .models import load_model as load_model
from .models import save_model as save_model
