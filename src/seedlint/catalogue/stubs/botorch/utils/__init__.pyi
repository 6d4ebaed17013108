from . import sampling as sampling
from .sampling import draw_sobol_normal_samples as draw_sobol_normal_samples
from .sampling import draw_sobol_samples as draw_sobol_samples
from .sampling import manual_seed as manual_seed
