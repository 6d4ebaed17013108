from .. import HMC as HMC, MCMC as MCMC, NUTS as NUTS
