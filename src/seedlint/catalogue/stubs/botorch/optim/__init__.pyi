from .optimize import gen_batch_initial_conditions as gen_batch_initial_conditions
from .optimize import optimize_acqf as optimize_acqf
from .optimize import optimize_acqf_discrete as optimize_acqf_discrete
from .optimize import optimize_acqf_mixed as optimize_acqf_mixed
