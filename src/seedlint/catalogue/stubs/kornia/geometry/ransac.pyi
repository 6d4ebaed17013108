from . import RANSAC as RANSAC
