"""Calls of gensim: topics are drawn from NumPy's stream, vectors of words from generators with seeds of their own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "gensim"
PREAMBLE = """
import gensim, numpy as np
from gensim import models
from gensim.corpora import Dictionary
from gensim.models.doc2vec import TaggedDocument
texts = [["a", "b", "c"], ["b", "c", "d"]] * 3
words = Dictionary(texts)
corpus = [words.doc2bow(text) for text in texts]
tagged = [TaggedDocument(text, [i]) for i, text in enumerate(texts)]
"""
_SMALL = "vector_size=4, min_count=1, workers=1"
_LDA = "models.LdaModel(corpus, num_topics=2, id2word=words{})"
_MODEL = "gensim.models.LdaModel"
_CALLS = {
    "update": "it.update(corpus)",
    "inference": "it.inference(corpus)",
    "get_document_topics": "it.get_document_topics(corpus[0])",
    "log_perplexity": "it.log_perplexity(corpus)",
    "__getitem__": "it.__getitem__(corpus[0])",
}
FORMS = [
    Form("gensim.utils.get_random_state", "gensim.utils.get_random_state(None)"),
    Form("gensim.utils.get_random_state", "gensim.utils.get_random_state(3)"),
    *(
        Form(f"gensim.models.{name}", f"models.{name}(corpus, num_topics=2, id2word=words{seed})")
        for name in ("LdaModel", "Nmf")
        for seed in ("", ", random_state=3", ", random_state=np.random.RandomState(3)", ", random_state=None")
    ),
    *(
        Form("gensim.models.HdpModel", f"models.HdpModel(corpus, words{seed})")
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(f"{_MODEL}.{name}", call, _LDA.format(seed))
        for name, call in _CALLS.items()
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(
            "gensim.models.AuthorTopicModel",
            f"models.AuthorTopicModel(corpus, num_topics=2, id2word=words, author2doc={{'x': [0, 1], 'y': [2]}}{seed})",
        )
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(
            "gensim.models.EnsembleLda",
            f"models.EnsembleLda('lda', corpus=corpus, num_topics=2, id2word=words, num_models=2, passes=1{seed})",
        )
        for seed in ("", ", random_state=3")
    ),
    *(
        Form(
            "gensim.models.LdaSeqModel",
            f"models.LdaSeqModel(corpus=corpus, id2word=words, time_slice=[4, 2], num_topics=2, passes=1, em_max_iter=1{seed})",
        )
        for seed in ("", ", random_state=3", ", random_state=np.random.RandomState(3)")
    ),
    Form("gensim.models.RpModel", "models.RpModel(corpus, num_topics=2)"),
    Form("gensim.models.LsiModel", "models.LsiModel(corpus, num_topics=2, id2word=words)"),
    Form("gensim.models.TfidfModel", "models.TfidfModel(corpus)"),
    Form("gensim.models.Word2Vec", f"models.Word2Vec(texts, {_SMALL})"),
    Form("gensim.models.Word2Vec", f"models.Word2Vec(texts, seed=3, {_SMALL})"),
    Form(
        "gensim.models.Word2Vec.train",
        "it.train(texts, total_examples=6, epochs=1)",
        f"models.Word2Vec(texts, {_SMALL})",
    ),
    Form("gensim.models.FastText", f"models.FastText(texts, bucket=10, {_SMALL})"),
    Form("gensim.models.Doc2Vec", f"models.Doc2Vec(tagged, {_SMALL})"),
    Form(
        "gensim.models.Doc2Vec.infer_vector",
        "it.infer_vector(['a', 'b'])",
        f"models.Doc2Vec(tagged, {_SMALL})",
    ),
]
