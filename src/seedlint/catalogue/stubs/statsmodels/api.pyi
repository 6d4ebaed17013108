from statsmodels.tsa import api as _tsa

tsa = _tsa
