"""Calls of Keras 3 on PyTorch: what is the same on every backend."""

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms.keras import FORMS as _ALL
from tests.catalogue.ecosystem.forms.keras import PREAMBLE, TENSORFLOW, enumerated

__all__ = ["DISTRIBUTION", "ELSEWHERE", "ENVIRONMENT", "FORMS", "PREAMBLE", "enumerated"]

DISTRIBUTION = "keras"
ENVIRONMENT = {"KERAS_BACKEND": "torch"}
#: Streams that the same calls touch on other backends, where they have rows of their own.
ELSEWHERE = ("tensorflow",)
FORMS = [
    *(form for form in _ALL if form not in TENSORFLOW),
    # A generator of its own where a seed or a shape of the noise is given, else PyTorch's.
    *(
        Form("keras.layers.Dropout.__call__", "it(x, training=True)", f"layers.Dropout({arguments})")
        for arguments in ("0.5", "0.0", "0.5, seed=1")
    ),
    Form(
        "keras.layers.SpatialDropout1D.__call__",
        "it(x[None], training=True)",
        "layers.SpatialDropout1D(0.5)",
    ),
    *(
        Form(
            "keras.layers.GRU.__call__",
            "it(np.zeros((1, 4, 4), dtype='float32'), training=True)",
            f"layers.GRU(2{arguments})",
        )
        for arguments in ("", ", dropout=0.5", ", dropout=0.5, seed=1", ", recurrent_dropout=0.5")
    ),
    Form("keras.random.dropout", "keras.random.dropout(x, 0.5)", unseen=("python", "keras")),
    Form("keras.random.dropout", "keras.random.dropout(keras.ops.ones((2, 2)), 0.5, seed=1)"),
    Form("keras.utils.split_dataset", "keras.utils.split_dataset(x, 0.5)"),
    Form("keras.utils.split_dataset", "keras.utils.split_dataset(x, 0.5, shuffle=True)", unseen=("python",)),
    Form(
        "keras.layers.MultiHeadAttention.__call__",
        "it(x[None], x[None])",
        "layers.MultiHeadAttention(2, 4)",
        unseen=("python",),
    ),
    Form(
        "keras.layers.MultiHeadAttention.build",
        "it.build((1, 4, 4), (1, 4, 4))",
        "layers.MultiHeadAttention(2, 4)",
        unseen=("python",),
    ),
    *(
        Form(
            f"keras.layers.{name}.__call__",
            "it(np.zeros((1, 4, 4), dtype='float32'), training=True)",
            f"layers.{name}(2, dropout={rate})",
        )
        for name in ("LSTM", "SimpleRNN")
        for rate in (0.0, 0.5)
    ),
    Form("keras.initializers.get", "keras.initializers.get('glorot_uniform')"),
    Form("keras.initializers.get", "keras.initializers.get('zeros')"),
    *(
        Form(
            f"keras.{name}.from_config",
            f"keras.{name}.from_config(config)",
            setup="config = sequential().get_config()",
        )
        for name in ("Sequential",)
    ),
    Form(
        "keras.Model.from_config",
        "keras.Model.from_config(config)",
        setup="shown = keras.Input((4,)); config = keras.Model(shown, layers.Dense(2)(shown)).get_config()",
    ),
    Form("keras.Model.train_on_batch", "it.train_on_batch(x, y)", "sequential()"),
    Form("keras.Model.fit", "it.fit(x, y, verbose=0)", "sequential()"),
    Form("keras.Model.fit", "it.fit(x, y, verbose=0, shuffle=False)", "sequential()"),
]
