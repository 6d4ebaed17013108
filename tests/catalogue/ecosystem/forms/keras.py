"""Calls of Keras 3 on TensorFlow: the streams it draws from when layers are made, called and trained."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "keras"
ENVIRONMENT = {"KERAS_BACKEND": "tensorflow"}
#: Streams that the same calls touch on other backends, where they have rows of their own.
ELSEWHERE = ("torch", "torch.cuda")
PREAMBLE = """
import tempfile, numpy as np, PIL.Image, keras, keras.applications, keras.preprocessing.image
from keras import layers
x = np.zeros((8, 4), dtype="float32")
y = np.zeros((8, 1), dtype="float32")
image = np.zeros((1, 16, 16, 3), dtype="float32")
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)
    def call(self, x):
        return self.dense(x)
class Own(layers.Layer):
    pass
def sequential(**fit):
    made = keras.Sequential([layers.Input((4,)), layers.Dense(1)])
    made.compile("sgd", "mse")
    return made
folder = tempfile.mkdtemp()
saved = folder + "/it.keras"
saved_weights = folder + "/it.weights.h5"
sequential().save(saved)
sequential().save_weights(saved_weights)
import os
for name in "ab":
    os.mkdir(f"{folder}/{name}")
    for number in range(2):
        PIL.Image.new("RGB", (8, 8)).save(f"{folder}/{name}/{number}.png")
cell = layers.LSTMCell(3)
inner = layers.LSTM(3)
"""
#: Arguments of layers that cannot do without.
CALLS = {
    "Activation": "'relu'",
    "Bidirectional": "inner",
    "CategoryEncoding": "4",
    "CenterCrop": "4, 4",
    "Conv1D": "2, 3",
    "Conv1DTranspose": "2, 3",
    "Conv2D": "2, 3",
    "Conv2DTranspose": "2, 3",
    "Conv3D": "2, 3",
    "Conv3DTranspose": "2, 3",
    "ConvLSTM1D": "2, 3",
    "ConvLSTM2D": "2, 3",
    "ConvLSTM3D": "2, 3",
    "CutMix": "",
    "Dense": "3",
    "DepthwiseConv1D": "3",
    "DepthwiseConv2D": "3",
    "Discretization": "num_bins=3",
    "Dot": "1",
    "EinsumDense": "'ab,bc->ac', 3",
    "Embedding": "8, 3",
    "GaussianNoise": "0.5",
    "GroupQueryAttention": "4, 4, 2",
    "GroupedQueryAttention": "4, 4, 2",
    "GRU": "3",
    "GRUCell": "3",
    "HashedCrossing": "3",
    "Hashing": "3",
    "InputLayer": "(4,)",
    "Lambda": "abs",
    "LSTM": "3",
    "LSTMCell": "3",
    "MultiHeadAttention": "2, 4",
    "Normalization": "",
    "Permute": "(2, 1)",
    "Pipeline": "[layers.Dense(2, kernel_initializer='zeros')]",
    "RandomBrightness": "0.5",
    "RandomColorDegeneration": "0.5",
    "RandomColorJitter": "(0, 255)",
    "RandomContrast": "0.5",
    "RandomCrop": "4, 4",
    "RandomHue": "0.5",
    "RandomPosterization": "4",
    "RandomRotation": "0.5",
    "RandomSaturation": "0.5",
    "RandomSharpness": "0.5",
    "RandomTranslation": "0.5, 0.5",
    "RandomZoom": "0.5",
    "RandomShear": "0.5",
    "RepeatVector": "2",
    "Rescaling": "0.5",
    "Reshape": "(2, 2)",
    "Resizing": "4, 4",
    "RNN": "cell",
    "ReversibleEmbedding": "8, 3",
    "SeparableConv1D": "2, 3",
    "SeparableConv2D": "2, 3",
    "SimpleRNN": "3",
    "SimpleRNNCell": "3",
    "SpectralNormalization": "layers.Dense(2, kernel_initializer='zeros')",
    "StackedRNNCells": "[cell]",
    "TimeDistributed": "inner",
    "Wrapper": "inner",
}
#: Layers that need another backend, a file or more than numbers.
SKIP = frozenset(
    {"JaxLayer", "FlaxLayer", "TorchModuleWrapper", "TFSMLayer", "Layer", "MelSpectrogram", "STFTSpectrogram"}
)
_RANDOM = {
    "normal": "(2,)",
    "uniform": "(2,)",
    "truncated_normal": "(2,)",
    "randint": "(2,), 0, 4",
    "categorical": "np.zeros((1, 3), dtype='float32'), 2",
    "shuffle": "x",
    "dropout": "x, 0.5",
    "gamma": "(2,), 0.5",
    "beta": "(2,), 0.5, 0.5",
    "binomial": "(2,), 2.0, 0.5",
}
_MODELS = (
    "MobileNet",
    "MobileNetV2",
    "MobileNetV3Small",
    "ResNet50",
    "VGG16",
    "EfficientNetB0",
    "DenseNet121",
)
#: What is the same on every backend.
FORMS = [
    Form(
        "keras.applications.Named.__call__",
        "vars(keras.applications)['MobileNet'](weights=None, input_shape=(32, 32, 3), classes=2)",
    ),
    # A new global generator is made when it is first used, from Python's.
    Form("keras.utils.set_random_seed", "keras.utils.set_random_seed(3)", unseen=("keras",)),
    Form("keras.layers.Layer", "Own()"),
    Form("keras.layers.Dense", "layers.Dense(3, kernel_initializer='zeros')"),
    Form("keras.layers.Dense", "layers.Dense(3, kernel_initializer='he_normal')"),
    Form(
        "keras.layers.Dense",
        "layers.Dense(3, kernel_initializer=made)",
        setup="made = keras.initializers.HeNormal(seed=3)",
    ),
    Form("keras.layers.Dense", "layers.Dense(3, None, True, 'ones', 'random_normal')"),
    Form("keras.layers.Dense.__call__", "it(x)", "layers.Dense(3)"),
    Form("keras.layers.Dropout", "layers.Dropout(0.5, seed=3)"),
    Form("keras.layers.Dropout", "layers.Dropout(0.0)"),
    Form("keras.layers.Dropout.__call__", "it(x, training=True)", "layers.Dropout(0.5)"),
    Form("keras.layers.GaussianNoise", "layers.GaussianNoise(0.0)"),
    Form(
        "keras.layers.LSTM",
        "layers.LSTM(3, kernel_initializer='zeros', recurrent_initializer='zeros', seed=3)",
    ),
    Form("keras.layers.LSTM", "layers.LSTM(3, kernel_initializer='zeros', recurrent_initializer='zeros')"),
    Form("keras.layers.Embedding", "layers.Embedding(8, 3, 'zeros')"),
    Form("keras.layers.RandomFlip", "layers.RandomFlip(seed=3)"),
    Form("keras.layers.Attention", "layers.Attention(dropout=0.5)"),
    Form("keras.layers.Attention", "layers.Attention(dropout=0.5, seed=3)"),
    Form("keras.layers.Layer.add_weight", "it.add_weight((2, 2))", "Own()"),
    Form("keras.layers.Layer.add_weight", "it.add_weight((2, 2), 'zeros')", "Own()"),
    Form("keras.layers.Layer.add_weight", "it.add_weight((2, 2), 'he_normal')", "Own()"),
    Form("keras.layers.Input", "layers.Input((4,))"),
    Form("keras.Model", "Net()", through=("python",)),
    Form("keras.Model", "keras.Model(given, given)", setup="given = layers.Input((4,))"),
    Form("keras.Model.__call__", "it(x)", "Net()"),
    Form("keras.Sequential", "keras.Sequential()"),
    Form("keras.Sequential.add", "it.add(layers.Dense(1))", "keras.Sequential()", through=("python",)),
    Form("keras.Model.evaluate", "it.evaluate(x, y, verbose=0)", "sequential()"),
    Form("keras.Model.predict", "it.predict(x, verbose=0)", "sequential()"),
    Form("keras.Model.load_weights", "it.load_weights(saved_weights)", "sequential()"),
    Form("keras.models.clone_model", "keras.models.clone_model(made)", setup="made = sequential()"),
    Form("keras.models.load_model", "keras.models.load_model(saved)"),
    Form(
        "keras.models.model_from_json",
        "keras.models.model_from_json(text)",
        setup="text = sequential().to_json()",
    ),
    Form("keras.models.save_model", "keras.models.save_model(made, saved)", setup="made = sequential()"),
    Form("keras.random.SeedGenerator", "keras.random.SeedGenerator()"),
    Form("keras.random.SeedGenerator", "keras.random.SeedGenerator(3)"),
    Form("keras.random.SeedGenerator.next", "it.next()", "keras.random.SeedGenerator(3)"),
    Form("keras.utils.to_categorical", "keras.utils.to_categorical([0, 1])"),
    Form("keras.utils.pad_sequences", "keras.utils.pad_sequences([[1], [1, 2]])"),
    Form("keras.utils.img_to_array", "keras.utils.img_to_array(PIL.Image.new('RGB', (8, 8)))"),
    Form("keras.optimizers.Adam", "keras.optimizers.Adam(0.1)"),
    Form("keras.losses.MeanSquaredError", "keras.losses.MeanSquaredError()"),
    Form("keras.metrics.Accuracy", "keras.metrics.Accuracy()"),
    Form("keras.callbacks.EarlyStopping", "keras.callbacks.EarlyStopping()"),
    Form("keras.regularizers.L2", "keras.regularizers.L2(0.1)"),
]
#: What depends on the backend.
TENSORFLOW = [
    Form("keras.Model.fit", "it.fit(x, y, verbose=0)", "sequential()"),
    Form("keras.Model.fit", "it.fit(x, y, verbose=0, shuffle=False)", "sequential()"),
    Form("keras.Model.train_on_batch", "it.train_on_batch(x, y)", "sequential()"),
    Form("keras.utils.split_dataset", "keras.utils.split_dataset(x, 0.5)"),
    Form("keras.utils.split_dataset", "keras.utils.split_dataset(x, 0.5, shuffle=True)"),
    Form("keras.utils.split_dataset", "keras.utils.split_dataset(x, 0.5, shuffle=True, seed=3)"),
    Form(
        "keras.utils.image_dataset_from_directory",
        "keras.utils.image_dataset_from_directory(folder, image_size=(8, 8), verbose=False)",
    ),
    Form(
        "keras.utils.image_dataset_from_directory",
        "keras.utils.image_dataset_from_directory(folder, image_size=(8, 8), verbose=False, seed=3)",
    ),
    Form(
        "keras.utils.image_dataset_from_directory",
        "keras.utils.image_dataset_from_directory(folder, image_size=(8, 8), verbose=False, shuffle=False)",
    ),
    Form(
        "keras.utils.timeseries_dataset_from_array", "keras.utils.timeseries_dataset_from_array(x, None, 2)"
    ),
    Form(
        "keras.utils.timeseries_dataset_from_array",
        "keras.utils.timeseries_dataset_from_array(x, None, 2, shuffle=True)",
    ),
    Form("keras.utils.clear_session", "keras.utils.clear_session()"),
]
#: The other applications, and the smallest images that they take.
APPLICATIONS = {
    **dict.fromkeys((f"ConvNeXt{size}" for size in ("Base", "Large", "Small", "Tiny", "XLarge")), 32),
    **dict.fromkeys(("DenseNet169", "DenseNet201", "MobileNetV3Large", "VGG19"), 32),
    **dict.fromkeys((f"EfficientNetB{size}" for size in range(1, 8)), 32),
    **dict.fromkeys((f"EfficientNetV2{size}" for size in ("B0", "B1", "B2", "B3", "L", "M", "S")), 32),
    **dict.fromkeys(("InceptionResNetV2", "InceptionV3"), 75),
    **dict.fromkeys(("NASNetLarge", "NASNetMobile"), 32),
    **dict.fromkeys((f"ResNet{size}" for size in ("101", "101V2", "152", "152V2", "50V2")), 32),
    "Xception": 71,
}
TENSORFLOW += [
    Form(
        f"keras.applications.{name}",
        f"keras.applications.{name}(weights=None, input_shape=({size}, {size}, 3), classes=2)",
    )
    for name, size in APPLICATIONS.items()
]
FORMS += TENSORFLOW
#: Seconds: some have hundreds of layers.
PATIENCE = 300


def enumerated() -> Iterator[Form]:
    """Yield every layer, every initialiser with and without a seed, random functions and some applications."""
    import inspect

    import keras

    from tests.catalogue.ecosystem.guess import required

    for name, cls in sorted(vars(keras.layers).items()):
        if inspect.isclass(cls) and issubclass(cls, keras.layers.Layer) and name not in SKIP:
            yield Form(f"keras.layers.{name}", f"layers.{name}({CALLS.get(name, required(cls))})")
    for name, cls in sorted(vars(keras.initializers).items()):
        if (
            inspect.isclass(cls)
            and issubclass(cls, keras.initializers.Initializer)
            and name not in ("Initializer", "STFT", "STFTInitializer", "stft")
        ):
            yield Form(f"keras.initializers.{name}", f"keras.initializers.{name}()")
            if "seed" in inspect.signature(cls).parameters:
                yield Form(f"keras.initializers.{name}", f"keras.initializers.{name}(seed=3)")
                yield Form(
                    f"keras.initializers.{name}.__call__", "it((2, 2))", f"keras.initializers.{name}()"
                )
    for name, arguments in _RANDOM.items():
        # Some seed a fork of torch's generators, which are set back.
        unseen = ("torch.cuda",) if name in ("gamma", "beta", "binomial") else ()
        for seed in ("", ", seed=3"):
            yield Form(f"keras.random.{name}", f"keras.random.{name}({arguments}{seed})", unseen=unseen)
    for name in _MODELS:
        yield Form(
            f"keras.applications.{name}",
            f"keras.applications.{name}(weights=None, input_shape=(32, 32, 3), classes=2)",
        )
