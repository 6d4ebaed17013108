from . import dataset as dataset
from . import dist as dist
from . import model as model
from . import runner as runner
