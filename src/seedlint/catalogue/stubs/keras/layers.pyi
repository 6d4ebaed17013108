from typing import Any

from seedlint.effects import PYTHON, TORCH, calls, draws, lists, model, opens, overwrites, unmeasured

# A random initialiser takes its seed from Python's generator when it is made, which is when its layer is made; the
# weights themselves are computed from that seed later. So does every layer that keeps a seed generator.
_RANDOM = (
    "glorot_uniform",
    "glorot_normal",
    "he_normal",
    "he_uniform",
    "lecun_normal",
    "lecun_uniform",
    "orthogonal",
    "normal",
    "uniform",
    "random_normal",
    "random_uniform",
    "truncated_normal",
    "variance_scaling",
    "GlorotUniform",
    "GlorotNormal",
    "HeNormal",
    "HeUniform",
    "LecunNormal",
    "LecunUniform",
    "Orthogonal",
    "OrthogonalInitializer",
    "RandomNormal",
    "RandomUniform",
    "TruncatedNormal",
    "VarianceScaling",
)

@model
class Layer:
    weights: list[Any]
    trainable: bool
    def __init__(self, *more: object, **kwargs: object) -> None: ...
    @calls("self.call")
    @opens()
    def __call__(self, *args: object, **kwargs: object) -> Any: ...
    @draws(PYTHON, unless="initializer")
    @draws(PYTHON, when_value={"initializer": _RANDOM})
    def add_weight(self, shape: object = None, initializer: object = None, **kwargs: object) -> Any: ...
    @lists()
    def build(self, input_shape: object) -> None: ...
    def get_weights(self) -> list[Any]: ...
    @overwrites("self")
    def set_weights(self, weights: object) -> None: ...
    @lists()
    def count_params(self) -> int: ...
    @lists()
    def get_config(self) -> dict[str, Any]: ...

class Activation(Layer):
    def __init__(self, activation: object, *more: object, **kwargs: object) -> None: ...

class ActivityRegularization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class AlphaDropout(Layer):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(
        self, rate: object, noise_shape: object = None, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class Attention(Layer):
    @draws(PYTHON, unless="seed", unless_value={"dropout": (0, 0.0)})
    def __init__(
        self,
        use_scale: object = False,
        score_mode: object = "dot",
        dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class BatchNormalization(Layer):
    @draws(PYTHON, when_value={"beta_initializer": _RANDOM})
    @draws(PYTHON, when_value={"gamma_initializer": _RANDOM})
    @draws(PYTHON, when_value={"moving_mean_initializer": _RANDOM})
    @draws(PYTHON, when_value={"moving_variance_initializer": _RANDOM})
    def __init__(
        self,
        axis: object = -1,
        momentum: object = 0.99,
        epsilon: object = 0.001,
        center: object = True,
        scale: object = True,
        beta_initializer: object = "zeros",
        gamma_initializer: object = "ones",
        moving_mean_initializer: object = "zeros",
        moving_variance_initializer: object = "ones",
        *more: object,
        **kwargs: object,
    ) -> None: ...

# Copies the layer: the copy's initialisers take seeds of their own.
class Bidirectional(Layer):
    @draws(PYTHON)
    def __init__(self, layer: object, *more: object, **kwargs: object) -> None: ...

class Cropping1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Cropping2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Cropping3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Dense(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        units: object,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Dropout(Layer):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(
        self, rate: object, noise_shape: object = None, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless=("self.seed", "self.noise_shape"),
        unless_value={"self.rate": (0, 0.0, 1, 1.0)},
    )
    @opens()
    def __call__(self, inputs: object, training: object = None) -> Any: ...

class ELU(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class EinsumDense(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        equation: object,
        output_shape: object,
        activation: object = None,
        bias_axes: object = None,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Embedding(Layer):
    @draws(PYTHON, when_value={"embeddings_initializer": _RANDOM})
    def __init__(
        self,
        input_dim: object,
        output_dim: object,
        embeddings_initializer: object = "uniform",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Flatten(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class GaussianDropout(Layer):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(self, rate: object, seed: object = None, *more: object, **kwargs: object) -> None: ...

class GaussianNoise(Layer):
    @draws(PYTHON, unless="seed", unless_value={"stddev": (0, 0.0)})
    def __init__(self, stddev: object, seed: object = None, *more: object, **kwargs: object) -> None: ...

class GroupNormalization(Layer):
    @draws(PYTHON, when_value={"beta_initializer": _RANDOM})
    @draws(PYTHON, when_value={"gamma_initializer": _RANDOM})
    def __init__(
        self,
        groups: object = 32,
        axis: object = -1,
        epsilon: object = 0.001,
        center: object = True,
        scale: object = True,
        beta_initializer: object = "zeros",
        gamma_initializer: object = "ones",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class GroupQueryAttention(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        head_dim: object,
        num_query_heads: object,
        num_key_value_heads: object,
        dropout: object = 0.0,
        use_bias: object = True,
        sliding_window: object = None,
        flash_attention: object = None,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        bias_constraint: object = None,
        use_gate: object = False,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class HashedCrossing(Layer):
    def __init__(self, num_bins: object, *more: object, **kwargs: object) -> None: ...

class Hashing(Layer):
    def __init__(self, num_bins: object, *more: object, **kwargs: object) -> None: ...

class Identity(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class InputLayer(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

@unmeasured("keras 3.15.1, source of keras.layers")
class JaxLayer(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        call_fn: object,
        init_fn: object = None,
        params: object = None,
        state: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Lambda(Layer):
    def __init__(self, function: object, *more: object, **kwargs: object) -> None: ...

class LayerNormalization(Layer):
    @draws(PYTHON, when_value={"beta_initializer": _RANDOM})
    @draws(PYTHON, when_value={"gamma_initializer": _RANDOM})
    def __init__(
        self,
        axis: object = -1,
        epsilon: object = 0.001,
        center: object = True,
        scale: object = True,
        beta_initializer: object = "zeros",
        gamma_initializer: object = "ones",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class LeakyReLU(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Masking(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class MultiHeadAttention(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        num_heads: object,
        key_dim: object,
        value_dim: object = None,
        dropout: object = 0.0,
        use_bias: object = True,
        output_shape: object = None,
        attention_axes: object = None,
        sliding_window: object = None,
        flash_attention: object = None,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        bias_constraint: object = None,
        use_gate: object = False,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...
    # What it draws when it is first called are its weights: they belong to its construction, for which it has drawn before.
    @lists()
    def build(self, *shapes: object, **kwargs: object) -> None: ...
    @opens()
    def __call__(self, query: object, value: object, *more: object, **kwargs: object) -> Any: ...

class PReLU(Layer):
    @draws(PYTHON, when_value={"alpha_initializer": _RANDOM})
    def __init__(self, alpha_initializer: object = "Zeros", *more: object, **kwargs: object) -> None: ...

class Permute(Layer):
    def __init__(self, dims: object, *more: object, **kwargs: object) -> None: ...

class Pipeline(Layer):
    def __init__(self, layers: object, *more: object, **kwargs: object) -> None: ...

class RMSNormalization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class RNN(Layer):
    def __init__(self, cell: object, *more: object, **kwargs: object) -> None: ...

class ReLU(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class RepeatVector(Layer):
    def __init__(self, n: object, *more: object, **kwargs: object) -> None: ...

class Reshape(Layer):
    def __init__(self, target_shape: object, *more: object, **kwargs: object) -> None: ...

class STFTSpectrogram(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Softmax(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class StackedRNNCells(Layer):
    def __init__(self, cells: object, *more: object, **kwargs: object) -> None: ...

class TFSMLayer(Layer):
    def __init__(self, filepath: object, *more: object, **kwargs: object) -> None: ...

class TextVectorization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class TorchModuleWrapper(Layer):
    def __init__(self, module: object, *more: object, **kwargs: object) -> None: ...

class UnitNormalization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class UpSampling1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class UpSampling2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class UpSampling3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Wrapper(Layer):
    def __init__(self, layer: object, *more: object, **kwargs: object) -> None: ...

class ZeroPadding1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class ZeroPadding2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class ZeroPadding3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Add(Layer): ...

class AdditiveAttention(Attention):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Average(Layer): ...

class AveragePooling1D(Layer):
    def __init__(self, pool_size: object, *more: object, **kwargs: object) -> None: ...

AvgPool1D = AveragePooling1D

class AveragePooling2D(Layer):
    def __init__(self, pool_size: object, *more: object, **kwargs: object) -> None: ...

AvgPool2D = AveragePooling2D

class AveragePooling3D(Layer):
    def __init__(self, pool_size: object, *more: object, **kwargs: object) -> None: ...

AvgPool3D = AveragePooling3D

class CategoryEncoding(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Concatenate(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Conv1D(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = 1,
        groups: object = 1,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution1D = Conv1D

class Conv1DTranspose(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        output_padding: object = None,
        data_format: object = None,
        dilation_rate: object = 1,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution1DTranspose = Conv1DTranspose

class Conv2D(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = ...,
        groups: object = 1,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution2D = Conv2D

class Conv2DTranspose(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        output_padding: object = None,
        data_format: object = None,
        dilation_rate: object = ...,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution2DTranspose = Conv2DTranspose

class Conv3D(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = ...,
        groups: object = 1,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution3D = Conv3D

class Conv3DTranspose(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        data_format: object = None,
        output_padding: object = None,
        dilation_rate: object = ...,
        activation: object = None,
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

Convolution3DTranspose = Conv3DTranspose

class DepthwiseConv1D(Layer):
    @draws(PYTHON, when_value={"depthwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        depth_multiplier: object = 1,
        data_format: object = None,
        dilation_rate: object = 1,
        activation: object = None,
        use_bias: object = True,
        depthwise_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class DepthwiseConv2D(Layer):
    @draws(PYTHON, when_value={"depthwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        depth_multiplier: object = 1,
        data_format: object = None,
        dilation_rate: object = ...,
        activation: object = None,
        use_bias: object = True,
        depthwise_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Discretization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Dot(Layer):
    def __init__(self, axes: object, *more: object, **kwargs: object) -> None: ...

class FlaxLayer(JaxLayer):
    def __init__(self, module: object, *more: object, **kwargs: object) -> None: ...

class GRU(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.dropout": (0, 0.0, 1, 1.0)},
    )
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.recurrent_dropout": (0, 0.0, 1, 1.0)},
    )
    @opens()
    def __call__(
        self, sequence: object, initial_state: object = None, mask: object = None, training: object = None
    ) -> Any: ...

class GRUCell(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        reset_after: object = True,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class GlobalAveragePooling1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalAvgPool1D = GlobalAveragePooling1D

class GlobalAveragePooling2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalAvgPool2D = GlobalAveragePooling2D

class GlobalAveragePooling3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalAvgPool3D = GlobalAveragePooling3D

class GlobalMaxPooling1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalMaxPool1D = GlobalMaxPooling1D

class GlobalMaxPooling2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalMaxPool2D = GlobalMaxPooling2D

class GlobalMaxPooling3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

GlobalMaxPool3D = GlobalMaxPooling3D

class IntegerLookup(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class LSTM(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        unit_forget_bias: object = True,
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.dropout": (0, 0.0, 1, 1.0)},
    )
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.recurrent_dropout": (0, 0.0, 1, 1.0)},
    )
    @opens()
    def __call__(
        self, sequence: object, initial_state: object = None, mask: object = None, training: object = None
    ) -> Any: ...

class LSTMCell(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        unit_forget_bias: object = True,
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class MaxPooling1D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

MaxPool1D = MaxPooling1D

class MaxPooling2D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

MaxPool2D = MaxPooling2D

class MaxPooling3D(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

MaxPool3D = MaxPooling3D

class Maximum(Layer): ...

class MelSpectrogram(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Minimum(Layer): ...
class Multiply(Layer): ...

class Normalization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Rescaling(Layer):
    def __init__(self, scale: object, *more: object, **kwargs: object) -> None: ...

class ReversibleEmbedding(Embedding):
    @draws(PYTHON, when_value={"embeddings_initializer": _RANDOM})
    def __init__(
        self,
        input_dim: object,
        output_dim: object,
        tie_weights: object = True,
        embeddings_initializer: object = "uniform",
        *more: object,
        **kwargs: object,
    ) -> None: ...

class SeparableConv1D(Layer):
    @draws(PYTHON, when_value={"depthwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"pointwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = 1,
        depth_multiplier: object = 1,
        activation: object = None,
        use_bias: object = True,
        depthwise_initializer: object = "glorot_uniform",
        pointwise_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

SeparableConvolution1D = SeparableConv1D

class SeparableConv2D(Layer):
    @draws(PYTHON, when_value={"depthwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"pointwise_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = ...,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = ...,
        depth_multiplier: object = 1,
        activation: object = None,
        use_bias: object = True,
        depthwise_initializer: object = "glorot_uniform",
        pointwise_initializer: object = "glorot_uniform",
        bias_initializer: object = "zeros",
        *more: object,
        **kwargs: object,
    ) -> None: ...

SeparableConvolution2D = SeparableConv2D

class SimpleRNN(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        return_sequences: object = False,
        return_state: object = False,
        go_backwards: object = False,
        stateful: object = False,
        unroll: object = False,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.dropout": (0, 0.0, 1, 1.0)},
    )
    @draws(
        TORCH,
        when=("training", "import.torch"),
        unless="self.seed",
        unless_value={"self.recurrent_dropout": (0, 0.0, 1, 1.0)},
    )
    @opens()
    def __call__(
        self, sequence: object, initial_state: object = None, mask: object = None, training: object = None
    ) -> Any: ...

class SimpleRNNCell(Layer):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        units: object,
        activation: object = "tanh",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class SpectralNormalization(Wrapper):
    def __init__(self, layer: object, *more: object, **kwargs: object) -> None: ...

class StringLookup(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class Subtract(Layer): ...

class TimeDistributed(Wrapper):
    def __init__(self, layer: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveAveragePooling1D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveAveragePooling2D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveAveragePooling3D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveMaxPooling1D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveMaxPooling2D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AdaptiveMaxPooling3D(Layer):
    def __init__(self, output_size: object, *more: object, **kwargs: object) -> None: ...

class AugMix(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        value_range: object = ...,
        num_chains: object = 3,
        chain_depth: object = 3,
        factor: object = 0.3,
        alpha: object = 1.0,
        all_ops: object = True,
        interpolation: object = "bilinear",
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class AutoContrast(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class CenterCrop(Layer):
    def __init__(self, height: object, width: object, *more: object, **kwargs: object) -> None: ...

class ContrastLimitedAdaptiveHistogramEqualization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class ConvLSTM1D(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = 1,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        unit_forget_bias: object = True,
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class ConvLSTM2D(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = 1,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        unit_forget_bias: object = True,
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class ConvLSTM3D(RNN):
    @draws(PYTHON, when_value={"kernel_initializer": _RANDOM})
    @draws(PYTHON, when_value={"recurrent_initializer": _RANDOM})
    @draws(PYTHON, when_value={"bias_initializer": _RANDOM})
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        filters: object,
        kernel_size: object,
        strides: object = 1,
        padding: object = "valid",
        data_format: object = None,
        dilation_rate: object = 1,
        activation: object = "tanh",
        recurrent_activation: object = "sigmoid",
        use_bias: object = True,
        kernel_initializer: object = "glorot_uniform",
        recurrent_initializer: object = "orthogonal",
        bias_initializer: object = "zeros",
        unit_forget_bias: object = True,
        kernel_regularizer: object = None,
        recurrent_regularizer: object = None,
        bias_regularizer: object = None,
        activity_regularizer: object = None,
        kernel_constraint: object = None,
        recurrent_constraint: object = None,
        bias_constraint: object = None,
        dropout: object = 0.0,
        recurrent_dropout: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class CutMix(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self, factor: object = 1.0, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class Equalization(Layer):
    def __init__(self, *more: object, **kwargs: object) -> None: ...

class MaxNumBoundingBoxes(Layer):
    def __init__(self, max_number: object, *more: object, **kwargs: object) -> None: ...

class MixUp(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        alpha: object = 0.2,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandAugment(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        value_range: object = ...,
        num_ops: object = 2,
        factor: object = 0.5,
        interpolation: object = "bilinear",
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomBrightness(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self, factor: object, value_range: object = ..., seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class RandomColorDegeneration(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomColorJitter(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        value_range: object = ...,
        brightness_factor: object = None,
        contrast_factor: object = None,
        saturation_factor: object = None,
        hue_factor: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomContrast(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self, factor: object, value_range: object = ..., seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class RandomCrop(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self, height: object, width: object, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class RandomElasticTransform(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 1.0,
        scale: object = 1.0,
        interpolation: object = "bilinear",
        fill_mode: object = "reflect",
        fill_value: object = 0.0,
        value_range: object = ...,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomErasing(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 1.0,
        scale: object = ...,
        fill_value: object = None,
        value_range: object = ...,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomFlip(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self, mode: object = "horizontal_and_vertical", seed: object = None, *more: object, **kwargs: object
    ) -> None: ...

class RandomGaussianBlur(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 1.0,
        kernel_size: object = 3,
        sigma: object = 1.0,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomGrayscale(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 0.5,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomHue(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomInvert(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 1.0,
        value_range: object = ...,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomPerspective(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object = 1.0,
        scale: object = 1.0,
        interpolation: object = "bilinear",
        fill_value: object = 0.0,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomPosterization(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomRotation(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        fill_mode: object = "reflect",
        interpolation: object = "bilinear",
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomSaturation(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomSharpness(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        factor: object,
        value_range: object = ...,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomShear(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        x_factor: object = 0.0,
        y_factor: object = 0.0,
        interpolation: object = "bilinear",
        fill_mode: object = "reflect",
        fill_value: object = 0.0,
        data_format: object = None,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomTranslation(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        height_factor: object,
        width_factor: object,
        fill_mode: object = "reflect",
        interpolation: object = "bilinear",
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class RandomZoom(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        height_factor: object,
        width_factor: object = None,
        fill_mode: object = "reflect",
        interpolation: object = "bilinear",
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class Resizing(Layer):
    def __init__(self, height: object, width: object, *more: object, **kwargs: object) -> None: ...

class Solarization(Layer):
    @draws(PYTHON, unless="seed")
    def __init__(
        self,
        addition_factor: object = 0.0,
        threshold_factor: object = 0.0,
        value_range: object = ...,
        seed: object = None,
        *more: object,
        **kwargs: object,
    ) -> None: ...

class SpatialDropout1D(Dropout):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(self, rate: object, seed: object = None, *more: object, **kwargs: object) -> None: ...
    @opens()
    def __call__(self, inputs: object, training: object = None) -> Any: ...

class SpatialDropout2D(Dropout):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(
        self, rate: object, data_format: object = None, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...
    @opens()
    def __call__(self, inputs: object, training: object = None) -> Any: ...

class SpatialDropout3D(Dropout):
    @draws(PYTHON, unless="seed", unless_value={"rate": (0, 0.0)})
    def __init__(
        self, rate: object, data_format: object = None, seed: object = None, *more: object, **kwargs: object
    ) -> None: ...
    @opens()
    def __call__(self, inputs: object, training: object = None) -> Any: ...

def Input(shape: object = None, *more: object, **kwargs: object) -> Any: ...
def add(inputs: object, **kwargs: object) -> Any: ...
def average(inputs: object, **kwargs: object) -> Any: ...
def concatenate(inputs: object, axis: object = -1, **kwargs: object) -> Any: ...
def dot(inputs: object, axes: object = -1, **kwargs: object) -> Any: ...
def maximum(inputs: object, **kwargs: object) -> Any: ...
def minimum(inputs: object, **kwargs: object) -> Any: ...
def multiply(inputs: object, **kwargs: object) -> Any: ...
def subtract(inputs: object, **kwargs: object) -> Any: ...
