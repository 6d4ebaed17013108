from .arima_process import ArmaProcess as ArmaProcess, arma_generate_sample as arma_generate_sample
