from . import distributions as distributions, flows as flows, transforms as transforms
