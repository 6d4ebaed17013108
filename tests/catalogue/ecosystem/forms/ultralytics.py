"""Calls of ultralytics."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "ultralytics"
PREAMBLE = """
import torch, ultralytics, ultralytics.utils.torch_utils, ultralytics.nn.tasks
"""
FORMS = [
    Form("ultralytics.utils.torch_utils.init_seeds", "ultralytics.utils.torch_utils.init_seeds(3)"),
    Form(
        "ultralytics.utils.torch_utils.init_seeds",
        "ultralytics.utils.torch_utils.init_seeds(0, deterministic=False)",
    ),
    Form("ultralytics.YOLO", "ultralytics.YOLO('yolov8n.yaml')"),
    Form(
        "ultralytics.nn.tasks.DetectionModel",
        "ultralytics.nn.tasks.DetectionModel('yolov8n.yaml', verbose=False)",
    ),
]
