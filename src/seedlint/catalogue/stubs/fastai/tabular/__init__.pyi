from . import all as all
from . import model as model
