"""Calls of category_encoders."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "category_encoders"
PREAMBLE = """
import category_encoders as ce, numpy as np
X, y = np.random.RandomState(0).randint(0, 3, (30, 2)), np.arange(30) % 2
"""
_PLAIN = "TargetEncoder OrdinalEncoder OneHotEncoder BinaryEncoder CountEncoder JamesSteinEncoder WOEEncoder".split()
FORMS = [
    *(Form(f"category_encoders.{name}", f"ce.{name}()") for name in _PLAIN),
    *(Form(f"category_encoders.{name}.fit", "it.fit(X, y)", f"ce.{name}(cols=[0])") for name in _PLAIN),
    *(
        Form(f"category_encoders.{name}.{method}", call, f"ce.{name}(cols=[0]{noise})")
        for name in ("LeaveOneOutEncoder", "CatBoostEncoder")
        for noise in ("", ", sigma=0.1", ", sigma=0.1, random_state=3")
        for method, call in (
            ("transform", "(it.fit(X, y), it.transform(X, y))"),
            ("fit_transform", "it.fit_transform(X, y)"),
        )
    ),
    *(
        Form(f"category_encoders.{name}.{method}", call, f"ce.{name}(cols=[0]{noise})")
        for name in ("JamesSteinEncoder", "MEstimateEncoder", "WOEEncoder", "GLMMEncoder")
        for noise in ("", ", randomized=True", ", randomized=True, random_state=3")
        for method, call in (
            ("transform", "(it.fit(X, y), it.transform(X, y))"),
            ("fit_transform", "it.fit_transform(X, y)"),
        )
    ),
]
