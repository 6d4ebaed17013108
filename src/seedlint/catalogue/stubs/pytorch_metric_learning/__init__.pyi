from . import distances as distances
from . import losses as losses
from . import miners as miners
from . import reducers as reducers
from . import regularizers as regularizers
from . import samplers as samplers
from . import trainers as trainers
