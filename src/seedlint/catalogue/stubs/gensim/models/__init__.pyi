from typing import Any

from seedlint.effects import NUMPY, draws, unmeasured

# Embeddings of words have a generator of their own, with a seed of its own; topics are drawn from the stream that NumPy's
# `check_random_state` gives.
class _Topics:
    def __getitem__(self, bow: object) -> Any: ...
    def print_topics(self, *args: object, **options: object) -> Any: ...
    def show_topics(self, *args: object, **options: object) -> Any: ...
    def save(self, *args: object, **options: object) -> None: ...

class LdaModel(_Topics):
    @draws(NUMPY, unless="random_state")
    def __init__(
        self,
        corpus: object = None,
        num_topics: object = 100,
        id2word: object = None,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def update(self, corpus: object, *args: object, **options: object) -> None: ...
    @draws(NUMPY, unless="self.random_state")
    def inference(self, chunk: object, *args: object, **options: object) -> Any: ...
    @draws(NUMPY, unless="self.random_state")
    def get_document_topics(self, bow: object, *args: object, **options: object) -> Any: ...
    @draws(NUMPY, unless="self.random_state")
    def log_perplexity(self, chunk: object, *args: object, **options: object) -> Any: ...
    @draws(NUMPY, unless="self.random_state")
    def __getitem__(self, bow: object) -> Any: ...

class LdaMulticore(LdaModel):
    @unmeasured("gensim 4.4.0, as LdaModel: it starts processes")
    @draws(NUMPY, unless="random_state")
    def __init__(
        self,
        corpus: object = None,
        num_topics: object = 100,
        id2word: object = None,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...

class AuthorTopicModel(LdaModel):
    @draws(NUMPY, unless="random_state")
    def __init__(
        self,
        corpus: object = None,
        num_topics: object = 100,
        id2word: object = None,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...

# Its topics are those of models without a seed, as are those of the sequence.
class EnsembleLda(_Topics):
    @draws(NUMPY)
    def __init__(
        self,
        topic_model_class: object = "ldamulticore",
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...

class LdaSeqModel(_Topics):
    @draws(NUMPY)
    def __init__(
        self, corpus: object = None, *args: object, random_state: object = None, **options: object
    ) -> None: ...

class HdpModel(_Topics):
    @draws(NUMPY, unless="random_state")
    def __init__(
        self,
        corpus: object,
        id2word: object,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...

class Nmf(_Topics):
    @draws(NUMPY, unless="random_state", unless_value={"corpus": None})
    def __init__(
        self,
        corpus: object = None,
        num_topics: object = 100,
        id2word: object = None,
        *args: object,
        random_state: object = None,
        **options: object,
    ) -> None: ...

class RpModel(_Topics):
    @draws(NUMPY)
    def __init__(self, corpus: object, id2word: object = None, num_topics: object = 300) -> None: ...

class LsiModel(_Topics):
    def __init__(self, corpus: object = None, *args: object, **options: object) -> None: ...

class TfidfModel(_Topics):
    def __init__(self, corpus: object = None, *args: object, **options: object) -> None: ...

class Word2Vec:
    wv: Any
    def __init__(self, sentences: object = None, *args: object, **options: object) -> None: ...
    def build_vocab(self, *args: object, **options: object) -> None: ...
    def train(self, *args: object, **options: object) -> Any: ...

class FastText(Word2Vec): ...

class Doc2Vec(Word2Vec):
    dv: Any
    def __init__(self, documents: object = None, *args: object, **options: object) -> None: ...
    def infer_vector(self, doc_words: object, *args: object, **options: object) -> Any: ...
