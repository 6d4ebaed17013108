from collections.abc import Callable
from typing import Any

from seedlint.effects import calls, unmeasured

# What no pretrained vector is known for gets one of `unk_init`.
class Vectors:
    vectors: Any
    def __init__(
        self,
        name: object,
        cache: object = None,
        url: object = None,
        unk_init: Callable[..., Any] | None = None,
        max_vectors: object = None,
    ) -> None: ...
    @unmeasured("torchtext 0.18 vocab/vectors.py")
    @calls("self.unk_init")
    def __getitem__(self, token: object) -> Any: ...
    @unmeasured("torchtext 0.18 vocab/vectors.py")
    @calls("self.unk_init")
    def get_vecs_by_tokens(self, tokens: object, lower_case_backup: object = False) -> Any: ...

class GloVe(Vectors):
    def __init__(
        self,
        name: object = "840B",
        dim: object = 300,
        *,
        unk_init: Callable[..., Any] | None = None,
        **kwargs: object,
    ) -> None: ...

class FastText(Vectors):
    def __init__(
        self, language: object = "en", *, unk_init: Callable[..., Any] | None = None, **kwargs: object
    ) -> None: ...

class CharNGram(Vectors):
    def __init__(self, *, unk_init: Callable[..., Any] | None = None, **kwargs: object) -> None: ...

class Vocab:
    vectors: Any
    @unmeasured("torchtext 0.8 vocab.py")
    @calls("unk_init", when="vectors")
    def __init__(
        self,
        counter: object = None,
        *args: object,
        vectors: object = None,
        unk_init: Callable[..., Any] | None = None,
        **kwargs: object,
    ) -> None: ...
    @unmeasured("torchtext 0.8 vocab.py")
    @calls("unk_init")
    def load_vectors(
        self, vectors: object, unk_init: Callable[..., Any] | None = None, **kwargs: object
    ) -> None: ...
    def __len__(self) -> int: ...
    def set_default_index(self, index: object) -> None: ...

@unmeasured("torchtext 0.18 vocab/vocab_factory.py")
@calls("iterator.__iter__")
def build_vocab_from_iterator(iterator: object, *args: object, **kwargs: object) -> Vocab: ...
def vocab(ordered_dict: object, *args: object, **kwargs: object) -> Vocab: ...
