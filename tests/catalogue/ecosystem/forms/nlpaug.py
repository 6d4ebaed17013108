"""Calls of nlpaug: augmenters of texts draw from Python's stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "nlpaug"
PREAMBLE = """
import nlpaug.augmenter.char as nac, nlpaug.augmenter.word as naw
text = "hello world again here"
"""
FORMS = [
    Form("nlpaug.augmenter.char.RandomCharAug", "nac.RandomCharAug()"),
    *(
        Form(f"nlpaug.augmenter.{module}.{name}.augment", "it.augment(text)", f"{short}.{name}()")
        for module, short, names in (
            ("char", "nac", ("RandomCharAug", "KeyboardAug", "OcrAug")),
            ("word", "naw", ("RandomWordAug", "SpellingAug", "SplitAug")),
        )
        for name in names
    ),
]
