"""Calls of statsmodels that sample."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "statsmodels"
PREAMBLE = """
import numpy as np
import statsmodels.api as sm
from statsmodels.tsa import arima_process
ar, ma = [1, -0.5], [1]
"""
_MADE = "statsmodels.tsa.arima_process"
_OWN = "np.random.default_rng(3).standard_normal"
FORMS = [
    Form(f"{_MADE}.arma_generate_sample", "arima_process.arma_generate_sample(ar, ma, 5)"),
    Form(f"{_MADE}.arma_generate_sample", f"arima_process.arma_generate_sample(ar, ma, 5, distrvs={_OWN})"),
    Form("statsmodels.api.tsa.arma_generate_sample", "sm.tsa.arma_generate_sample(ar, ma, 5)"),
    Form(f"{_MADE}.ArmaProcess", "arima_process.ArmaProcess(ar, ma)"),
    Form(
        f"{_MADE}.ArmaProcess.generate_sample", "it.generate_sample(5)", "arima_process.ArmaProcess(ar, ma)"
    ),
    Form(
        f"{_MADE}.ArmaProcess.generate_sample",
        f"it.generate_sample(5, distrvs={_OWN})",
        "arima_process.ArmaProcess(ar, ma)",
    ),
]
