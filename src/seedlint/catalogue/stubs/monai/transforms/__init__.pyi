from typing_extensions import Self

from seedlint.effects import NUMPY, PYTHON, TORCH, calls, draws

class Transform:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def __call__(self, data: object, *args: object, **kwargs: object) -> object: ...

class Randomizable(Transform):
    """Draws from a numpy generator of its own."""

    def set_random_state(self, seed: object = None, state: object = None) -> Self: ...

class RandomizableTransform(Randomizable): ...

class Compose(Randomizable):
    def __init__(self, transforms: object = None, *args: object, **kwargs: object) -> None: ...
    @calls("self.transforms")
    def __call__(self, data: object, *args: object, **kwargs: object) -> object: ...

class Lambda(Transform):
    def __init__(self, func: object = None, *args: object, **kwargs: object) -> None: ...
    @calls("self.func")
    def __call__(self, data: object, *args: object, **kwargs: object) -> object: ...

class Lambdad(Lambda):
    def __init__(self, keys: object, func: object, *args: object, **kwargs: object) -> None: ...

class RandLambda(Lambda, RandomizableTransform): ...
class RandLambdad(Lambdad, RandomizableTransform): ...

LambdaD = LambdaDict = Lambdad
RandLambdaD = RandLambdaDict = RandLambdad

class _OfTorch(RandomizableTransform):
    @draws(TORCH)
    def __call__(self, data: object, *args: object, **kwargs: object) -> object: ...

class SignalRandAddGaussianNoise(_OfTorch): ...
class SignalRandDrop(_OfTorch): ...

# They apply the transform of torchvision that has the name.
class TorchVision(Transform):
    def __init__(self, name: object, *args: object, **kwargs: object) -> None: ...
    @draws(
        TORCH, known_value={"self.name": ("Random*", "Rand*", "ColorJitter", "AutoAugment", "GaussianBlur")}
    )
    def __call__(self, data: object, *args: object, **kwargs: object) -> object: ...

class RandTorchVision(TorchVision): ...

class TorchVisiond(TorchVision):
    def __init__(self, keys: object, name: object, *args: object, **kwargs: object) -> None: ...

class RandTorchVisiond(TorchVisiond): ...

TorchVisionD = TorchVisionDict = TorchVisiond
RandTorchVisionD = RandTorchVisionDict = RandTorchVisiond

class OneOf(Compose): ...
class RandomOrder(Compose): ...
class SomeOf(Compose): ...

AddExtremePointsChannel = AddExtremePointsChannelD = AddExtremePointsChannelDict = RandomizableTransform
AddExtremePointsChanneld = CutMix = CutMixD = CutMixDict = CutMixd = CutOut = RandomizableTransform
CutOutD = CutOutDict = CutOutd = IntensityRemap = MixUp = MixUpD = MixUpDict = RandomizableTransform
MixUpd = Rand2DElastic = Rand2DElasticD = Rand2DElasticDict = Rand2DElasticd = RandomizableTransform
Rand3DElastic = Rand3DElasticD = Rand3DElasticDict = Rand3DElasticd = RandomizableTransform
RandAdjustContrast = RandAdjustContrastD = RandAdjustContrastDict = RandomizableTransform
RandAdjustContrastd = RandAffine = RandAffineD = RandAffineDict = RandAffineGrid = RandomizableTransform
RandAffined = RandAxisFlip = RandAxisFlipD = RandAxisFlipDict = RandAxisFlipd = RandomizableTransform
RandBiasField = RandBiasFieldD = RandBiasFieldDict = RandBiasFieldd = RandomizableTransform
RandCoarseDropout = RandCoarseDropoutD = RandCoarseDropoutDict = RandCoarseDropoutd = RandomizableTransform
RandCoarseShuffle = RandCoarseShuffleD = RandCoarseShuffleDict = RandCoarseShuffled = RandomizableTransform
RandCoarseTransform = RandCropByLabelClasses = RandCropByLabelClassesD = RandomizableTransform
RandCropByLabelClassesDict = RandCropByLabelClassesd = RandCropByPosNegLabel = RandomizableTransform
RandCropByPosNegLabelD = RandCropByPosNegLabelDict = RandCropByPosNegLabeld = RandomizableTransform
RandCropD = RandCropDict = RandCropd = RandDeformGrid = RandFlip = RandFlipD = RandomizableTransform
RandFlipDict = RandFlipd = RandGaussianNoise = RandGaussianNoiseD = RandomizableTransform
RandGaussianNoiseDict = RandGaussianNoised = RandGaussianSharpen = RandomizableTransform
RandGaussianSharpenD = RandGaussianSharpenDict = RandGaussianSharpend = RandomizableTransform
RandGaussianSmooth = RandGaussianSmoothD = RandGaussianSmoothDict = RandomizableTransform
RandGaussianSmoothd = RandGibbsNoise = RandGibbsNoiseD = RandGibbsNoiseDict = RandomizableTransform
RandGibbsNoised = RandGridDistortion = RandGridDistortionD = RandGridDistortionDict = RandomizableTransform
RandGridDistortiond = RandGridPatch = RandGridPatchD = RandGridPatchDict = RandomizableTransform
RandGridPatchd = RandHistogramShift = RandHistogramShiftD = RandHistogramShiftDict = RandomizableTransform
RandHistogramShiftd = RandImageFilter = RandImageFilterD = RandImageFilterDict = RandomizableTransform
RandImageFilterd = RandIntensityRemap = RandKSpaceSpikeNoise = RandKSpaceSpikeNoiseD = RandomizableTransform
RandKSpaceSpikeNoiseDict = RandKSpaceSpikeNoised = RandomizableTransform
RandRicianNoise = RandRicianNoiseD = RandomizableTransform
RandRicianNoiseDict = RandRicianNoised = RandRotate = RandRotate90 = RandRotate90D = RandomizableTransform
RandRotate90Dict = RandRotate90d = RandRotateD = RandRotateDict = RandRotated = RandomizableTransform
RandScaleCrop = RandScaleCropD = RandScaleCropDict = RandScaleCropd = RandomizableTransform
RandScaleIntensity = RandScaleIntensityD = RandScaleIntensityDict = RandomizableTransform
RandScaleIntensityFixedMean = RandScaleIntensityFixedMeanD = RandomizableTransform
RandScaleIntensityFixedMeanDict = RandScaleIntensityFixedMeand = RandScaleIntensityd = RandomizableTransform
RandShiftIntensity = RandShiftIntensityD = RandShiftIntensityDict = RandomizableTransform
RandShiftIntensityd = RandSimulateLowResolution = RandSimulateLowResolutionD = RandomizableTransform
RandSimulateLowResolutionDict = RandSimulateLowResolutiond = RandSmoothDeform = RandomizableTransform
RandSmoothDeformD = RandSmoothDeformDict = RandSmoothDeformd = RandomizableTransform
RandSmoothFieldAdjustContrast = RandSmoothFieldAdjustContrastD = RandomizableTransform
RandSmoothFieldAdjustContrastDict = RandSmoothFieldAdjustContrastd = RandomizableTransform
RandSmoothFieldAdjustIntensity = RandSmoothFieldAdjustIntensityD = RandomizableTransform
RandSmoothFieldAdjustIntensityDict = RandSmoothFieldAdjustIntensityd = RandomizableTransform
RandSpatialCrop = RandSpatialCropD = RandSpatialCropDict = RandSpatialCropSamples = RandomizableTransform
RandSpatialCropSamplesD = RandSpatialCropSamplesDict = RandSpatialCropSamplesd = RandomizableTransform
RandSpatialCropd = RandStdShiftIntensity = RandStdShiftIntensityD = RandomizableTransform
RandStdShiftIntensityDict = RandStdShiftIntensityd = RandWeightedCrop = RandomizableTransform
RandWeightedCropD = RandWeightedCropDict = RandWeightedCropd = RandZoom = RandZoomD = RandomizableTransform
RandZoomDict = RandZoomd = SignalRandAddSine = RandomizableTransform
SignalRandAddSinePartial = SignalRandAddSquarePulse = RandomizableTransform
SignalRandAddSquarePulsePartial = SignalRandScale = SignalRandShift = RandomizableTransform

Activations = ActivationsD = ActivationsDict = Activationsd = AddCoordinateChannels = Transform
AddCoordinateChannelsD = AddCoordinateChannelsDict = AddCoordinateChannelsd = AdjustContrast = Transform
AdjustContrastD = AdjustContrastDict = AdjustContrastd = Affine = AffineD = AffineDict = Transform
AffineGrid = Affined = ApplyPendingD = ApplyPendingDict = ApplyPendingd = ApplyTransformToPoints = Transform
ApplyTransformToPointsD = ApplyTransformToPointsDict = ApplyTransformToPointsd = AsChannelLast = Transform
AsChannelLastD = AsChannelLastDict = AsChannelLastd = AsDiscrete = AsDiscreteD = AsDiscreteDict = Transform
AsDiscreted = BatchInverseTransform = BorderPad = BorderPadD = BorderPadDict = BorderPadd = Transform
BoundingRect = BoundingRectD = BoundingRectDict = BoundingRectd = CastToType = CastToTypeD = Transform
CastToTypeDict = CastToTyped = CenterScaleCrop = CenterScaleCropD = CenterScaleCropDict = Transform
CenterScaleCropd = CenterSpatialCrop = CenterSpatialCropD = CenterSpatialCropDict = Transform
CenterSpatialCropd = ClassesToIndices = ClassesToIndicesD = ClassesToIndicesDict = Transform
ClassesToIndicesd = ClipIntensityPercentiles = ClipIntensityPercentilesD = Transform
ClipIntensityPercentilesDict = ClipIntensityPercentilesd = ComputeHoVerMaps = ComputeHoVerMapsD = Transform
ComputeHoVerMapsDict = ComputeHoVerMapsd = ConcatItemsD = ConcatItemsDict = ConcatItemsd = Transform
ConvertBoxToPoints = ConvertBoxToPointsD = ConvertBoxToPointsDict = ConvertBoxToPointsd = Transform
ConvertPointsToBoxes = ConvertPointsToBoxesD = ConvertPointsToBoxesDict = ConvertPointsToBoxesd = Transform
ConvertToMultiChannelBasedOnBratsClasses = ConvertToMultiChannelBasedOnBratsClassesD = Transform
ConvertToMultiChannelBasedOnBratsClassesDict = ConvertToMultiChannelBasedOnBratsClassesd = Transform
CopyItemsD = CopyItemsDict = CopyItemsd = Crop = CropD = CropDict = CropForeground = Transform
CropForegroundD = CropForegroundDict = CropForegroundd = Cropd = CuCIM = CuCIMD = CuCIMDict = Transform
CuCIMd = DataStats = DataStatsD = DataStatsDict = DataStatsd = DecollateD = DecollateDict = Transform
Decollated = DeleteItemsD = DeleteItemsDict = DeleteItemsd = DetectEnvelope = Transform
DistanceTransformEDT = DistanceTransformEDTD = DistanceTransformEDTDict = DistanceTransformEDTd = Transform
DivisiblePad = DivisiblePadD = DivisiblePadDict = DivisiblePadd = EnsembleD = EnsembleDict = Transform
Ensembled = EnsureChannelFirst = EnsureChannelFirstD = EnsureChannelFirstDict = Transform
EnsureChannelFirstd = EnsureType = EnsureTypeD = EnsureTypeDict = EnsureTyped = FgBgToIndices = Transform
FgBgToIndicesD = FgBgToIndicesDict = FgBgToIndicesd = FillHoles = FillHolesD = FillHolesDict = Transform
FillHolesd = FlattenSequence = FlattenSequenceD = FlattenSequenceDict = FlattenSequenced = Transform
FlattenSubKeysD = FlattenSubKeysDict = FlattenSubKeysd = Flip = FlipD = FlipDict = Flipd = Transform
ForegroundMask = ForegroundMaskD = ForegroundMaskDict = ForegroundMaskd = FromMetaTensorD = Transform
FromMetaTensorDict = FromMetaTensord = GaussianSharpen = GaussianSharpenD = GaussianSharpenDict = Transform
GaussianSharpend = GaussianSmooth = GaussianSmoothD = GaussianSmoothDict = GaussianSmoothd = Transform
GenerateHeatmap = GenerateHeatmapD = GenerateHeatmapDict = GenerateHeatmapd = GibbsNoise = Transform
GibbsNoiseD = GibbsNoiseDict = GibbsNoised = GridDistortion = GridDistortionD = Transform
GridDistortionDict = GridDistortiond = GridPatch = GridPatchD = GridPatchDict = GridPatchd = Transform
GridSplit = GridSplitD = GridSplitDict = GridSplitd = HistogramNormalize = HistogramNormalizeD = Transform
HistogramNormalizeDict = HistogramNormalized = Identity = IdentityD = IdentityDict = Identityd = Transform
ImageFilter = ImageFilterD = ImageFilterDict = ImageFilterd = IntensityStats = IntensityStatsD = Transform
IntensityStatsDict = IntensityStatsd = Invert = InvertD = InvertDict = Invertd = Transform
InvertibleTransform = KSpaceSpikeNoise = KSpaceSpikeNoiseD = KSpaceSpikeNoiseDict = Transform
KSpaceSpikeNoised = KeepLargestConnectedComponent = KeepLargestConnectedComponentD = Transform
KeepLargestConnectedComponentDict = KeepLargestConnectedComponentd = LabelFilter = LabelFilterD = Transform
LabelFilterDict = LabelFilterd = LabelToContour = LabelToContourD = LabelToContourDict = Transform
LabelToContourd = LabelToMask = LabelToMaskD = LabelToMaskDict = LabelToMaskd = Transform
LazyTransform = LoadImage = LoadImageD = LoadImageDict = LoadImaged = Transform
MapLabelValueD = MapLabelValueDict = MapLabelValued = MapTransform = Mark = MarkD = MarkDict = Transform
Markd = MaskIntensity = MaskIntensityD = MaskIntensityDict = MaskIntensityd = MeanEnsemble = Transform
MeanEnsembleD = MeanEnsembleDict = MeanEnsembled = MedianSmooth = MedianSmoothD = Transform
MedianSmoothDict = MedianSmoothd = NormalizeIntensity = NormalizeIntensityD = Transform
NormalizeIntensityDict = NormalizeIntensityd = Orientation = OrientationD = OrientationDict = Transform
Orientationd = Pad = PadD = PadDict = PadListDataCollate = Padd = ProbNMS = ProbNMSD = Transform
ProbNMSDict = ProbNMSd = RandCuCIM = RandCuCIMD = RandCuCIMDict = RandCuCIMd = RandMark = Transform
RandMarkD = RandMarkDict = RandMarkd = RandRangePop = RandRangePopD = RandRangePopDict = Transform
RandRangePopd = RandRangePush = RandRangePushD = RandRangePushDict = RandRangePushd = Transform
RandTorchIO = RandTorchIOD = RandTorchIODict = RandTorchIOd = Transform
RangePop = RangePopD = RangePopDict = RangePopd = Transform
RangePush = RangePushD = RangePushDict = RangePushd = RemoveRepeatedChannel = Transform
RemoveRepeatedChannelD = RemoveRepeatedChannelDict = RemoveRepeatedChanneld = RemoveSmallObjects = Transform
RemoveSmallObjectsD = RemoveSmallObjectsDict = RemoveSmallObjectsd = RepeatChannel = Transform
RepeatChannelD = RepeatChannelDict = RepeatChanneld = Resample = ResampleToMatch = Transform
ResampleToMatchD = ResampleToMatchDict = ResampleToMatchd = Resize = ResizeD = ResizeDict = Transform
ResizeWithPadOrCrop = ResizeWithPadOrCropD = ResizeWithPadOrCropDict = ResizeWithPadOrCropd = Transform
Resized = Rotate = Rotate90 = Rotate90D = Rotate90Dict = Rotate90d = RotateD = RotateDict = Transform
Rotated = SaveClassificationD = SaveClassificationDict = SaveClassificationd = SaveImage = Transform
SaveImageD = SaveImageDict = SaveImaged = SavitzkyGolaySmooth = SavitzkyGolaySmoothD = Transform
SavitzkyGolaySmoothDict = SavitzkyGolaySmoothd = ScaleIntensity = ScaleIntensityD = Transform
ScaleIntensityDict = ScaleIntensityFixedMean = ScaleIntensityRange = ScaleIntensityRangeD = Transform
ScaleIntensityRangeDict = ScaleIntensityRangePercentiles = ScaleIntensityRangePercentilesD = Transform
ScaleIntensityRangePercentilesDict = ScaleIntensityRangePercentilesd = ScaleIntensityRanged = Transform
ScaleIntensityd = SelectItemsD = SelectItemsDict = SelectItemsd = ShiftIntensity = Transform
ShiftIntensityD = ShiftIntensityDict = ShiftIntensityd = SignalContinuousWavelet = Transform
SignalFillEmpty = SignalFillEmptyD = SignalFillEmptyDict = SignalFillEmptyd = Transform
SignalRemoveFrequency = SimulateDelay = SimulateDelayD = SimulateDelayDict = SimulateDelayd = Transform
SobelGradients = SobelGradientsD = SobelGradientsDict = SobelGradientsd = Spacing = SpacingD = Transform
SpacingDict = Spacingd = SpatialCrop = SpatialCropD = SpatialCropDict = SpatialCropd = Transform
SpatialPad = SpatialPadD = SpatialPadDict = SpatialPadd = SpatialResample = SpatialResampleD = Transform
SpatialResampleDict = SpatialResampled = SplitDim = SplitDimD = SplitDimDict = SplitDimd = Transform
SqueezeDim = SqueezeDimD = SqueezeDimDict = SqueezeDimd = StdShiftIntensity = StdShiftIntensityD = Transform
StdShiftIntensityDict = StdShiftIntensityd = ThresholdIntensity = ThresholdIntensityD = Transform
ThresholdIntensityDict = ThresholdIntensityd = ToCupy = ToCupyD = ToCupyDict = ToCupyd = Transform
ToDevice = ToDeviceD = ToDeviceDict = ToDeviced = ToMetaTensorD = ToMetaTensorDict = Transform
ToMetaTensord = ToNumpy = ToNumpyD = ToNumpyDict = ToNumpyd = ToPIL = ToPILD = ToPILDict = Transform
ToPILd = ToTensor = ToTensorD = ToTensorDict = ToTensord = TorchIO = TorchIOD = TorchIODict = Transform
TorchIOd = TraceableTransform = Transform
TransformPointsImageToWorldD = TransformPointsImageToWorldDict = TransformPointsImageToWorldd = Transform
TransformPointsWorldToImageD = TransformPointsWorldToImageDict = TransformPointsWorldToImaged = Transform
Transpose = TransposeD = TransposeDict = Transposed = UltrasoundConfidenceMapTransform = Transform
VoteEnsemble = VoteEnsembleD = VoteEnsembleDict = VoteEnsembled = WriteFileMapping = Transform
WriteFileMappingD = WriteFileMappingDict = WriteFileMappingd = Zoom = ZoomD = ZoomDict = Zoomd = Transform

@draws(NUMPY, unless="rand_state")
def generate_pos_neg_label_crop_centers(
    spatial_size: object,
    num_samples: object,
    pos_ratio: object,
    label_spatial_shape: object,
    fg_indices: object,
    bg_indices: object,
    rand_state: object = None,
    *args: object,
) -> object: ...
@draws(NUMPY, unless="rand_state")
def generate_label_classes_crop_centers(
    spatial_size: object,
    num_samples: object,
    label_spatial_shape: object,
    indices: object,
    ratios: object = None,
    rand_state: object = None,
    *args: object,
    **kwargs: object,
) -> object: ...
@draws(NUMPY, unless="rand_state")
def get_extreme_points(img: object, rand_state: object = None, *args: object, **kwargs: object) -> object: ...
@draws(PYTHON)
def rand_choice(prob: object = 0.5) -> bool: ...
