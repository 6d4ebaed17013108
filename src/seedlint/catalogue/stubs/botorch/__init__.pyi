"""BoTorch: what looks for the next candidates draws where it begins; models of Gaussian processes do not."""

from . import acquisition as acquisition
from . import fit as fit
from . import models as models
from . import optim as optim
from . import posteriors as posteriors
from . import sampling as sampling
from . import test_functions as test_functions
from . import utils as utils
from .fit import fit_gpytorch_mll as fit_gpytorch_mll
from .utils import manual_seed as manual_seed
