from . import cluster as cluster
from . import linalg as linalg
from . import optimize as optimize
from . import sparse as sparse
from . import spatial as spatial
from . import stats as stats
