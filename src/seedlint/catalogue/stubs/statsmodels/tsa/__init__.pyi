from . import api as api, arima_process as arima_process
