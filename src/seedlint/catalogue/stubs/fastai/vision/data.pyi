from typing import Any

from fastai.vision.all import ImageDataLoaders as ImageDataLoaders
from fastai.vision.all import SegmentationDataLoaders as SegmentationDataLoaders

def __getattr__(name: str) -> Any: ...
