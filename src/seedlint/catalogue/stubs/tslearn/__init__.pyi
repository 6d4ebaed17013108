from . import clustering as clustering, generators as generators
