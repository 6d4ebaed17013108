"""Calls of TensorFlow, and of Keras under its name."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "tensorflow_cpu"
ENVIRONMENT = {"KERAS_BACKEND": "tensorflow"}
ELSEWHERE = ("torch", "torch.cuda")
PREAMBLE = """
import tempfile, numpy as np, tensorflow as tf
x = np.zeros((8, 8, 3), dtype="float32")
numbers = tf.data.Dataset.range(4)
"""
_RANDOM = {
    "normal": "(2,)",
    "uniform": "(2,)",
    "truncated_normal": "(2,)",
    "gamma": "(2,), 0.5",
    "poisson": "(2,), 0.5",
    "shuffle": "[1, 2, 3]",
    "categorical": "[[0.5, 0.5]], 2",
}
_IMAGE = {
    "random_flip_left_right": "x",
    "random_flip_up_down": "x",
    "random_brightness": "x, 0.5",
    "random_contrast": "x, 0.1, 0.5",
    "random_hue": "x, 0.5",
    "random_saturation": "x, 0.1, 0.5",
    "random_jpeg_quality": "x, 50, 80",
    "random_crop": "x, (4, 4, 3)",
}
_STATELESS = {
    "stateless_normal": "(2,), [1, 2]",
    "stateless_uniform": "(2,), [1, 2]",
    "stateless_truncated_normal": "(2,), [1, 2]",
    "stateless_categorical": "[[0.5, 0.5]], 2, [1, 2]",
}
_K = "tensorflow.keras"
#: What the sampled losses take: weights, biases, labels, inputs, how many of how many classes.
_SAMPLED = "tf.zeros((5, 2)), tf.zeros(5), tf.constant([[1]], tf.int64), tf.zeros((1, 2)), 2, 5"
_CANDIDATES = "tf.constant([[1]], tf.int64), 1, 2, True"
_ROWS = "rows = tf.data.Dataset.range(2)"
#: Functions that draw unless they have a seed of their own.
_SEEDED = {
    "random.fixed_unigram_candidate_sampler": f"{_CANDIDATES}, 5, unigrams=[1.0] * 5",
    "random.learned_unigram_candidate_sampler": f"{_CANDIDATES}, 5",
    "random.log_uniform_candidate_sampler": f"{_CANDIDATES}, 5",
    "random.uniform_candidate_sampler": f"{_CANDIDATES}, 5",
    "random.all_candidate_sampler": _CANDIDATES,
    "nn.sampled_softmax_loss": _SAMPLED,
    "compat.v1.random_normal": "[2]",
    "compat.v1.random_uniform": "[2]",
    "compat.v1.truncated_normal": "[2]",
    "compat.v1.random_gamma": "[2], 1.0",
    "compat.v1.random_shuffle": "[1, 2]",
    "compat.v1.random_crop": "[1, 2, 3], [2]",
    "compat.v1.multinomial": "[[0.0, 1.0]], 2",
    "data.Dataset.sample_from_datasets": "[rows, rows]",
    "data.Dataset.list_files": "'/*'",
}
_NUMPY = {
    "rand": "2",
    "randn": "2",
    "standard_normal": "[2]",
    "uniform": "0.0, 1.0, [2]",
    "randint": "3",
    "poisson": "1.0, [2]",
}
_INITIALIZERS = (
    "glorot_uniform_initializer",
    "truncated_normal_initializer",
    "random_normal_initializer",
    "random_uniform_initializer",
)
FORMS = [
    Form("tensorflow.random.set_seed", "tf.random.set_seed(3)"),
    Form("tensorflow.compat.v1.set_random_seed", "tf.compat.v1.set_random_seed(3)"),
    Form("tensorflow.compat.v1.random_normal", "tf.compat.v1.random_normal((2,))"),
    Form("tensorflow.compat.v1.random_uniform", "tf.compat.v1.random_uniform((2,))"),
    Form("tensorflow.nn.dropout", "tf.nn.dropout(x, 0.5)"),
    Form("tensorflow.nn.dropout", "tf.nn.dropout(x, 0.5, seed=3)"),
    Form("tensorflow.nn.dropout", "tf.nn.dropout(x, 0.0)"),
    Form("tensorflow.nn.relu", "tf.nn.relu(x)"),
    Form("tensorflow.Variable", "tf.Variable(x)"),
    Form("tensorflow.zeros", "tf.zeros((2,))"),
    Form("tensorflow.constant", "tf.constant([1.0])"),
    Form("tensorflow.random_normal_initializer", "tf.random_normal_initializer()"),
    Form("tensorflow.random_normal_initializer.__call__", "it((2,))", "tf.random_normal_initializer()"),
    Form("tensorflow.random_normal_initializer.__call__", "it((2,))", "tf.random_normal_initializer(seed=3)"),
    Form("tensorflow.random_uniform_initializer.__call__", "it((2,))", "tf.random_uniform_initializer()"),
    Form("tensorflow.random.Generator.from_seed", "tf.random.Generator.from_seed(3)"),
    Form(
        "tensorflow.random.Generator.from_non_deterministic_state",
        "tf.random.Generator.from_non_deterministic_state()",
    ),
    Form("tensorflow.random.Generator.normal", "it.normal((2,))", "tf.random.Generator.from_seed(3)"),
    Form("tensorflow.random.get_global_generator", "tf.random.get_global_generator()"),
    Form("tensorflow.data.Dataset.from_tensor_slices", "tf.data.Dataset.from_tensor_slices(x)"),
    Form("tensorflow.data.Dataset.shuffle", "it.shuffle(4)", "tf.data.Dataset.range(4)"),
    Form("tensorflow.data.Dataset.shuffle", "it.shuffle(4, seed=3)", "tf.data.Dataset.range(4)"),
    Form(
        "tensorflow.data.Dataset.shuffle",
        "it.shuffle(4, reshuffle_each_iteration=False)",
        "tf.data.Dataset.range(4)",
    ),
    Form("tensorflow.data.Dataset.__iter__", "list(it)", "tf.data.Dataset.range(4).shuffle(4)"),
    Form("tensorflow.data.Dataset.__iter__", "list(it)", "tf.data.Dataset.range(4).batch(2)"),
    Form("tensorflow.data.Dataset.batch", "it.batch(2)", "tf.data.Dataset.range(4)"),
    Form("tensorflow.data.Dataset.prefetch", "it.prefetch(2)", "tf.data.Dataset.range(4)"),
    Form("tensorflow.data.Dataset.repeat", "it.repeat()", "tf.data.Dataset.range(4)"),
    Form("tensorflow.data.Dataset.map", "it.map(lambda number: number + 1)", "tf.data.Dataset.range(4)"),
    Form("tensorflow.image.resize", "tf.image.resize(x, (4, 4))"),
    Form(f"{_K}.utils.set_random_seed", "tf.keras.utils.set_random_seed(3)", unseen=("keras",)),
    Form(f"{_K}.layers.Dense", "tf.keras.layers.Dense(3)"),
    Form(f"{_K}.layers.Dense", "tf.keras.layers.Dense(3, kernel_initializer='zeros')"),
    Form(f"{_K}.layers.Dropout", "tf.keras.layers.Dropout(0.5)"),
    Form(f"{_K}.layers.BatchNormalization", "tf.keras.layers.BatchNormalization()"),
    Form(f"{_K}.Sequential", "tf.keras.Sequential()"),
    Form(f"{_K}.initializers.GlorotUniform", "tf.keras.initializers.GlorotUniform()"),
    Form(f"{_K}.initializers.GlorotUniform", "tf.keras.initializers.GlorotUniform(seed=3)"),
    Form("tensorflow.initializers.HeNormal", "tf.initializers.HeNormal()"),
    Form(
        f"{_K}.applications.MobileNet",
        "tf.keras.applications.MobileNet(weights=None, input_shape=(32, 32, 3))",
    ),
    Form(
        f"{_K}.preprocessing.image.ImageDataGenerator",
        "tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=9)",
    ),
    Form(
        f"{_K}.preprocessing.image.ImageDataGenerator.flow",
        "it.flow(x[None])",
        "tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=9)",
    ),
    Form(
        "keras.preprocessing.image.Iterator.__next__",
        "it.__next__()",
        "tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=9).flow(x[None])",
    ),
    Form(
        f"{_K}.preprocessing.image.ImageDataGenerator.random_transform",
        "it.random_transform(x)",
        "tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=9)",
    ),
    Form(f"{_K}.backend.clear_session", "tf.keras.backend.clear_session()"),
    Form("tensorflow.nn.nce_loss", f"tf.nn.nce_loss({_SAMPLED})"),
    Form(
        "tensorflow.nn.nce_loss",
        f"tf.nn.nce_loss({_SAMPLED}, sampled_values=values)",
        setup="values = tf.random.uniform_candidate_sampler(tf.constant([[1]], tf.int64), 1, 2, True, 5)",
    ),
    Form("tensorflow.data.Dataset.list_files", "tf.data.Dataset.list_files('/*')"),
    Form("tensorflow.data.Dataset.list_files", "tf.data.Dataset.list_files('/*', shuffle=False)"),
    Form(
        "tensorflow.data.Dataset.choose_from_datasets",
        "tf.data.Dataset.choose_from_datasets([rows, rows], rows)",
        setup=_ROWS,
    ),
    Form("tensorflow.data.Dataset.random", "tf.data.Dataset.random()"),
    Form("tensorflow.data.Dataset.random", "tf.data.Dataset.random(seed=3)"),
    *(
        Form(
            "tensorflow.data.Dataset.rejection_resample",
            f"tf.data.Dataset.range(3).rejection_resample(lambda v: tf.cast(v % 2, tf.int32), [0.5, 0.5]{seed})",
        )
        for seed in ("", ", seed=3")
    ),
    Form("tensorflow.experimental.numpy.random.seed", "tf.experimental.numpy.random.seed(3)"),
    Form("tensorflow.compat.v1.set_random_seed", "tf.compat.v1.set_random_seed(3)"),
]


def enumerated() -> Iterator[Form]:
    """Yield the random functions, with a seed of their own and without."""
    for name, arguments in _RANDOM.items():
        for seed in ("", ", seed=3"):
            yield Form(f"tensorflow.random.{name}", f"tf.random.{name}({arguments}{seed})")
    for name, arguments in _STATELESS.items():
        yield Form(f"tensorflow.random.{name}", f"tf.random.{name}({arguments})")
    for name, arguments in _IMAGE.items():
        module = "tf.image"
        for seed in ("", ", seed=3"):
            yield Form(f"tensorflow.image.{name}", f"{module}.{name}({arguments}{seed})")
    for call, arguments in _SEEDED.items():
        for seed in ("", ", seed=3"):
            yield Form(f"tensorflow.{call}", f"tf.{call}({arguments}{seed})", setup=_ROWS)
    for name, arguments in _NUMPY.items():
        yield Form(
            f"tensorflow.experimental.numpy.random.{name}",
            f"tf.experimental.numpy.random.{name}({arguments})",
        )
    for name in _INITIALIZERS:
        for seed in ("", "seed=3"):
            yield Form(f"tensorflow.compat.v1.{name}.__call__", "it((2, 2))", f"tf.compat.v1.{name}({seed})")
