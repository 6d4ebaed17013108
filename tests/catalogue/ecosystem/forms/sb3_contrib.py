"""Calls of sb3-contrib."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "sb3-contrib"
PREAMBLE = """
import numpy as np, sb3_contrib
point = np.zeros(4, dtype=np.float32)
"""
_ALGORITHMS = {
    "TRPO": "'MlpPolicy', 'CartPole-v1', n_steps=16, batch_size=8",
    "RecurrentPPO": "'MlpLstmPolicy', 'CartPole-v1', n_steps=16, batch_size=8",
    "QRDQN": "'MlpPolicy', 'CartPole-v1', buffer_size=100, learning_starts=4",
    "TQC": "'MlpPolicy', 'Pendulum-v1', buffer_size=100, learning_starts=4, batch_size=4",
    "CrossQ": "'MlpPolicy', 'Pendulum-v1', buffer_size=100, learning_starts=4, batch_size=4",
    "ARS": "'LinearPolicy', 'CartPole-v1', n_delta=2",
}
FORMS = [
    *(
        Form(f"sb3_contrib.{name}", f"sb3_contrib.{name}({given}{seed})")
        for name, given in _ALGORITHMS.items()
        for seed in ("", ", seed=3")
    ),
    *(
        Form(f"sb3_contrib.{name}.learn", "it.learn(16)", f"sb3_contrib.{name}({given})")
        for name, given in _ALGORITHMS.items()
    ),
    *(
        Form(
            f"sb3_contrib.{name}.predict",
            f"it.predict(point{mode})",
            f"sb3_contrib.{name}({_ALGORITHMS[name]})",
        )
        for name in ("TRPO", "QRDQN")
        for mode in ("", ", deterministic=True")
    ),
]
