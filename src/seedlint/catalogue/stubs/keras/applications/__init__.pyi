from . import convnext as convnext
from . import densenet as densenet
from . import efficientnet as efficientnet
from . import efficientnet_v2 as efficientnet_v2
from . import imagenet_utils as imagenet_utils
from . import inception_resnet_v2 as inception_resnet_v2
from . import inception_v3 as inception_v3
from . import mobilenet as mobilenet
from . import mobilenet_v2 as mobilenet_v2
from . import mobilenet_v3 as mobilenet_v3
from . import nasnet as nasnet
from . import resnet as resnet
from . import resnet50 as resnet50
from . import resnet_v2 as resnet_v2
from . import vgg16 as vgg16
from . import vgg19 as vgg19
from . import xception as xception
from keras.models import Model
from seedlint.effects import PYTHON, builds, overwrites, unmeasured

# With weights from a file every layer is filled.
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ConvNeXtBase(
    include_top: object = True,
    include_preprocessing: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ConvNeXtLarge(
    include_top: object = True,
    include_preprocessing: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ConvNeXtSmall(
    include_top: object = True,
    include_preprocessing: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ConvNeXtTiny(
    include_top: object = True,
    include_preprocessing: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ConvNeXtXLarge(
    include_top: object = True,
    include_preprocessing: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def DenseNet121(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def DenseNet169(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def DenseNet201(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB0(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB1(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB3(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB4(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB5(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB6(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetB7(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2B0(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2B1(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2B2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2B3(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2L(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2M(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def EfficientNetV2S(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def InceptionResNetV2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def InceptionV3(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def MobileNet(
    input_shape: object = None,
    alpha: object = 1.0,
    depth_multiplier: object = 1,
    dropout: object = 0.001,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def MobileNetV2(
    input_shape: object = None,
    alpha: object = 1.0,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def MobileNetV3Large(
    input_shape: object = None,
    alpha: object = 1.0,
    minimalistic: object = False,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def MobileNetV3Small(
    input_shape: object = None,
    alpha: object = 1.0,
    minimalistic: object = False,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def NASNetLarge(
    input_shape: object = None,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def NASNetMobile(
    input_shape: object = None,
    include_top: object = True,
    weights: object = "imagenet",
    *more: object,
    **kwargs: object,
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet101(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet101V2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet152(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@unmeasured("keras 3.15.1, source of keras.applications")
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet152V2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet50(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def ResNet50V2(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def VGG16(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def VGG19(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...
@builds(PYTHON)
@overwrites("return", unless_value={"weights": None})
def Xception(
    include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
) -> Model: ...

class Named:
    """What a name of this module that only the run knows stands for: a function that builds a model."""

    @builds(PYTHON)
    @overwrites("return", unless_value={"weights": None})
    def __call__(
        self, include_top: object = True, weights: object = "imagenet", *more: object, **kwargs: object
    ) -> Model: ...

def __getattr__(name: str) -> Named: ...
