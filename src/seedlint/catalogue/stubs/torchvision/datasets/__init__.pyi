from torch.utils.data import Dataset

from seedlint.effects import CUDA, calls, seeds

from . import cifar as cifar
from . import folder as folder
from . import mnist as mnist

class VisionDataset(Dataset):
    def __init__(
        self,
        root: object = None,
        transforms: object = None,
        transform: object = None,
        target_transform: object = None,
    ) -> None: ...
    @calls("self.transforms", "self.transform", "self.target_transform")
    def __getitem__(self, index: object) -> tuple[object, ...]: ...
    def __len__(self) -> int: ...

class CIFAR10(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class CIFAR100(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class CLEVRClassification(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class CREStereo(VisionDataset):
    def __init__(self, root: object, transforms: object = None) -> None: ...

class Caltech101(VisionDataset):
    def __init__(
        self,
        root: object,
        target_type: object = "category",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class Caltech256(VisionDataset):
    def __init__(
        self,
        root: object,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class CarlaStereo(VisionDataset):
    def __init__(self, root: object, transforms: object = None) -> None: ...

class CelebA(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        target_type: object = "attr",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class Cityscapes(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        mode: object = "fine",
        target_type: object = "instance",
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
    ) -> None: ...

class CocoCaptions(VisionDataset):
    def __init__(
        self,
        root: object,
        annFile: object,
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
    ) -> None: ...

class CocoDetection(VisionDataset):
    def __init__(
        self,
        root: object,
        annFile: object,
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
    ) -> None: ...

class Country211(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class DTD(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        partition: object = 1,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class DatasetFolder(VisionDataset):
    def __init__(
        self,
        root: object,
        loader: object,
        extensions: object = None,
        transform: object = None,
        target_transform: object = None,
        is_valid_file: object = None,
        allow_empty: object = False,
    ) -> None: ...

class EMNIST(VisionDataset):
    def __init__(self, root: object, split: object, **kwargs: object) -> None: ...

class ETH3DStereo(VisionDataset):
    def __init__(self, root: object, split: object = "train", transforms: object = None) -> None: ...

class EuroSAT(VisionDataset):
    def __init__(
        self,
        root: object,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class FER2013(VisionDataset):
    def __init__(
        self, root: object, split: object = "train", transform: object = None, target_transform: object = None
    ) -> None: ...

class FGVCAircraft(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "trainval",
        annotation_level: object = "variant",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class FakeData(VisionDataset):
    def __init__(
        self,
        size: object = 1000,
        image_size: object = ...,
        num_classes: object = 10,
        transform: object = None,
        target_transform: object = None,
        random_offset: object = 0,
    ) -> None: ...
    @seeds(CUDA)
    @calls("self.transform", "self.target_transform")
    def __getitem__(self, index: object) -> tuple[object, ...]: ...

class FallingThingsStereo(VisionDataset):
    def __init__(self, root: object, variant: object = "single", transforms: object = None) -> None: ...

class FashionMNIST(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class Flickr30k(VisionDataset):
    def __init__(
        self,
        root: object,
        ann_file: object,
        transform: object = None,
        target_transform: object = None,
        loader: object = ...,
    ) -> None: ...

class Flickr8k(VisionDataset):
    def __init__(
        self,
        root: object,
        ann_file: object,
        transform: object = None,
        target_transform: object = None,
        loader: object = ...,
    ) -> None: ...

class Flowers102(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class FlyingChairs(VisionDataset):
    def __init__(self, root: object, split: object = "train", transforms: object = None) -> None: ...

class FlyingThings3D(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        pass_name: object = "clean",
        camera: object = "left",
        transforms: object = None,
        loader: object = ...,
    ) -> None: ...

class Food101(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class GTSRB(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class HD1K(VisionDataset):
    def __init__(
        self, root: object, split: object = "train", transforms: object = None, loader: object = ...
    ) -> None: ...

class HMDB51(VisionDataset):
    def __init__(
        self,
        root: object,
        annotation_path: object,
        frames_per_clip: object,
        step_between_clips: object = 1,
        frame_rate: object = None,
        fold: object = 1,
        train: object = True,
        transform: object = None,
        _precomputed_metadata: object = None,
        num_workers: object = 1,
        _video_width: object = 0,
        _video_height: object = 0,
        _video_min_dimension: object = 0,
        _audio_samples: object = 0,
        output_format: object = "THWC",
    ) -> None: ...

class INaturalist(VisionDataset):
    def __init__(
        self,
        root: object,
        version: object = "2021_train",
        target_type: object = "full",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = None,
    ) -> None: ...

class ImageFolder(VisionDataset):
    def __init__(
        self,
        root: object,
        transform: object = None,
        target_transform: object = None,
        loader: object = ...,
        is_valid_file: object = None,
        allow_empty: object = False,
    ) -> None: ...

class ImageNet(VisionDataset):
    def __init__(self, root: object, split: object = "train", **kwargs: object) -> None: ...

class Imagenette(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        size: object = "full",
        download: object = False,
        transform: object = None,
        target_transform: object = None,
        loader: object = ...,
    ) -> None: ...

class InStereo2k(VisionDataset):
    def __init__(self, root: object, split: object = "train", transforms: object = None) -> None: ...

class KMNIST(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class Kinetics(VisionDataset):
    def __init__(
        self,
        root: object,
        frames_per_clip: object,
        num_classes: object = "400",
        split: object = "train",
        frame_rate: object = None,
        step_between_clips: object = 1,
        transform: object = None,
        extensions: object = ...,
        download: object = False,
        num_download_workers: object = 1,
        num_workers: object = 1,
        _precomputed_metadata: object = None,
        _video_width: object = 0,
        _video_height: object = 0,
        _video_min_dimension: object = 0,
        _audio_samples: object = 0,
        _audio_channels: object = 0,
        _legacy: object = False,
        output_format: object = "TCHW",
    ) -> None: ...

class Kitti(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
        download: object = False,
    ) -> None: ...

class Kitti2012Stereo(VisionDataset):
    def __init__(self, root: object, split: object = "train", transforms: object = None) -> None: ...

class Kitti2015Stereo(VisionDataset):
    def __init__(self, root: object, split: object = "train", transforms: object = None) -> None: ...

class KittiFlow(VisionDataset):
    def __init__(
        self, root: object, split: object = "train", transforms: object = None, loader: object = ...
    ) -> None: ...

class LFWPairs(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "10fold",
        image_set: object = "funneled",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class LFWPeople(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "10fold",
        image_set: object = "funneled",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class LSUN(VisionDataset):
    def __init__(
        self,
        root: object,
        classes: object = "train",
        transform: object = None,
        target_transform: object = None,
    ) -> None: ...

class LSUNClass(VisionDataset):
    def __init__(self, root: object, transform: object = None, target_transform: object = None) -> None: ...

class MNIST(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class Middlebury2014Stereo(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        calibration: object = "perfect",
        use_ambient_views: object = False,
        transforms: object = None,
        download: object = False,
    ) -> None: ...

class MovingMNIST(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = None,
        split_ratio: object = 10,
        download: object = False,
        transform: object = None,
    ) -> None: ...

class Omniglot(VisionDataset):
    def __init__(
        self,
        root: object,
        background: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = None,
    ) -> None: ...

class OxfordIIITPet(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "trainval",
        target_types: object = "category",
        transforms: object = None,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class PCAM(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class PhotoTour(VisionDataset):
    def __init__(
        self,
        root: object,
        name: object,
        train: object = True,
        transform: object = None,
        download: object = False,
    ) -> None: ...

class Places365(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train-standard",
        small: object = False,
        download: object = False,
        transform: object = None,
        target_transform: object = None,
        loader: object = ...,
    ) -> None: ...

class QMNIST(VisionDataset):
    def __init__(
        self, root: object, what: object = None, compat: object = True, train: object = True, **kwargs: object
    ) -> None: ...

class RenderedSST2(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class SBDataset(VisionDataset):
    def __init__(
        self,
        root: object,
        image_set: object = "train",
        mode: object = "boundaries",
        download: object = False,
        transforms: object = None,
    ) -> None: ...

class SBU(VisionDataset):
    def __init__(
        self,
        root: object,
        transform: object = None,
        target_transform: object = None,
        download: object = True,
        loader: object = ...,
    ) -> None: ...

class SEMEION(VisionDataset):
    def __init__(
        self, root: object, transform: object = None, target_transform: object = None, download: object = True
    ) -> None: ...

class STL10(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        folds: object = None,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class SUN397(VisionDataset):
    def __init__(
        self,
        root: object,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class SVHN(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class SceneFlowStereo(VisionDataset):
    def __init__(
        self,
        root: object,
        variant: object = "FlyingThings3D",
        pass_name: object = "clean",
        transforms: object = None,
    ) -> None: ...

class Sintel(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        pass_name: object = "clean",
        transforms: object = None,
        loader: object = ...,
    ) -> None: ...

class SintelStereo(VisionDataset):
    def __init__(self, root: object, pass_name: object = "final", transforms: object = None) -> None: ...

class StanfordCars(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
        loader: object = ...,
    ) -> None: ...

class UCF101(VisionDataset):
    def __init__(
        self,
        root: object,
        annotation_path: object,
        frames_per_clip: object,
        step_between_clips: object = 1,
        frame_rate: object = None,
        fold: object = 1,
        train: object = True,
        transform: object = None,
        _precomputed_metadata: object = None,
        num_workers: object = 1,
        _video_width: object = 0,
        _video_height: object = 0,
        _video_min_dimension: object = 0,
        _audio_samples: object = 0,
        output_format: object = "THWC",
    ) -> None: ...

class USPS(VisionDataset):
    def __init__(
        self,
        root: object,
        train: object = True,
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...

class VOCDetection(VisionDataset):
    def __init__(
        self,
        root: object,
        year: object = "2012",
        image_set: object = "train",
        download: object = False,
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
    ) -> None: ...

class VOCSegmentation(VisionDataset):
    def __init__(
        self,
        root: object,
        year: object = "2012",
        image_set: object = "train",
        download: object = False,
        transform: object = None,
        target_transform: object = None,
        transforms: object = None,
    ) -> None: ...

class WIDERFace(VisionDataset):
    def __init__(
        self,
        root: object,
        split: object = "train",
        transform: object = None,
        target_transform: object = None,
        download: object = False,
    ) -> None: ...
