"""Calls of OpenCV, which has a generator of its own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "opencv-python"
PREAMBLE = """
import cv2, numpy as np
image = np.zeros((8, 8), np.uint8)
points = np.arange(24, dtype="float32").reshape(12, 2)
"""
_UNTIL = "(cv2.TERM_CRITERIA_EPS, 3, 1.0)"
FORMS = [
    Form("cv2.setRNGSeed", "cv2.setRNGSeed(3)"),
    Form("cv2.randu", "cv2.randu(image, 0, 255)"),
    Form("cv2.randn", "cv2.randn(image, 0, 3)"),
    Form("cv2.randShuffle", "cv2.randShuffle(image)"),
    Form("cv2.kmeans", f"cv2.kmeans(points, 2, None, {_UNTIL}, 1, cv2.KMEANS_RANDOM_CENTERS)"),
]
