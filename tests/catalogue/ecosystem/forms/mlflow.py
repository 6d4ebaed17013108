"""Calls of MLflow: a run without a name draws one."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "mlflow-skinny"
ENVIRONMENT = {"MLFLOW_ALLOW_FILE_STORE": "true", "MLFLOW_DISABLE_TELEMETRY": "true"}
PREAMBLE = """
import logging, tempfile, mlflow
logging.disable(logging.CRITICAL)
mlflow.set_tracking_uri("file:" + tempfile.mkdtemp())
mlflow.set_experiment("it")
def ended():
    mlflow.end_run()
"""
FORMS = [
    Form("mlflow.start_run", "mlflow.start_run()", setup="ended()"),
    Form("mlflow.start_run", "mlflow.start_run(run_name='x')", setup="ended()"),
    Form("mlflow.end_run", "mlflow.end_run()", setup="ended()\nmlflow.start_run(run_name='x')"),
    Form(
        "mlflow.log_param",
        "mlflow.log_param('a', 1)",
        setup="ended()\nmlflow.start_run(run_name='x')",
    ),
    Form("mlflow.log_metric", "mlflow.log_metric('a', 1.0)", setup="ended()\nmlflow.start_run(run_name='x')"),
    Form(
        "mlflow.log_params",
        "mlflow.log_params({'a': 1})",
        setup="ended()\nmlflow.start_run(run_name='x')",
    ),
    Form("mlflow.set_tracking_uri", "mlflow.set_tracking_uri('file:' + tempfile.mkdtemp())"),
]
