"""Calls of sentence-transformers."""

from tests.catalogue.ecosystem.forms import Form
from tests.catalogue.ecosystem.forms.transformers import PREAMBLE as _TRANSFORMERS

DISTRIBUTION = "sentence-transformers"
PREAMBLE = (
    _TRANSFORMERS
    + """
import sentence_transformers, sentence_transformers.datasets, sentence_transformers.losses
from sentence_transformers import models
from torch.utils.data import DataLoader
toy().save_pretrained(folder)
toy().save_pretrained(headed)
pairs = [sentence_transformers.InputExample(texts=["w1", "w2"], label=1.0) for _ in range(2)]
def encoder():
    return sentence_transformers.SentenceTransformer(modules=[models.Transformer(folder), models.Pooling(16)], device="cpu")
"""
)
FORMS = [
    *(
        Form(
            "sentence_transformers.SentenceTransformer.forward",
            "it(it.tokenize(['w1 w2']))",
            f"encoder().{mode}()",
        )
        for mode in ("train", "eval")
    ),
    *(
        Form(
            "sentence_transformers.losses.Loss.forward",
            "it([net.tokenize(['w1 w2']), net.tokenize(['w2'])], torch.tensor([0.5]))",
            "sentence_transformers.losses.CosineSimilarityLoss(net)",
            f"net = encoder().{mode}()",
            through=through,
        )
        for mode, through in (("train", ("torch",)), ("eval", ()))
    ),
    Form("sentence_transformers.models.Transformer", "models.Transformer(folder)"),
    Form("sentence_transformers.models.Pooling", "models.Pooling(16)"),
    Form("sentence_transformers.models.Dense", "models.Dense(16, 8)"),
    Form("sentence_transformers.models.LSTM", "models.LSTM(16, 8)"),
    Form("sentence_transformers.models.CNN", "models.CNN(16)"),
    Form("sentence_transformers.models.Normalize", "models.Normalize()"),
    Form(
        "sentence_transformers.SentenceTransformer",
        "sentence_transformers.SentenceTransformer(modules=parts, device='cpu')",
        setup="parts = [models.Transformer(folder), models.Pooling(16)]",
    ),
    Form(
        "sentence_transformers.SentenceTransformer.encode",
        "it.encode(['w1 w2'], show_progress_bar=False)",
        "encoder()",
    ),
    Form(
        "sentence_transformers.SentenceTransformer.fit",
        "it.fit([(DataLoader(pairs, batch_size=2), loss)], show_progress_bar=False)",
        "net",
        "net = encoder()\nloss = sentence_transformers.losses.CosineSimilarityLoss(net)",
    ),
    Form(
        "sentence_transformers.datasets.NoDuplicatesDataLoader",
        "sentence_transformers.datasets.NoDuplicatesDataLoader(pairs, batch_size=1)",
    ),
    Form(
        "sentence_transformers.datasets.NoDuplicatesDataLoader.__iter__",
        "list(it)",
        "sentence_transformers.datasets.NoDuplicatesDataLoader(pairs, batch_size=1)",
    ),
    Form("sentence_transformers.CrossEncoder", "sentence_transformers.CrossEncoder(headed, device='cpu')"),
    Form(
        "sentence_transformers.CrossEncoder",
        "sentence_transformers.CrossEncoder(folder, num_labels=1, device='cpu')",
    ),
    Form(
        "sentence_transformers.losses.CosineSimilarityLoss",
        "sentence_transformers.losses.CosineSimilarityLoss(model)",
        setup="model = encoder()",
    ),
    Form(
        "sentence_transformers.losses.MultipleNegativesRankingLoss",
        "sentence_transformers.losses.MultipleNegativesRankingLoss(model)",
        setup="model = encoder()",
    ),
    Form(
        "sentence_transformers.losses.TripletLoss",
        "sentence_transformers.losses.TripletLoss(model)",
        setup="model = encoder()",
    ),
    Form(
        "sentence_transformers.losses.SoftmaxLoss",
        "sentence_transformers.losses.SoftmaxLoss(model, 16, 3)",
        setup="model = encoder()",
    ),
    Form(
        "sentence_transformers.SentenceTransformerTrainer",
        "sentence_transformers.SentenceTransformerTrainer(model, args)",
        setup="model = encoder()\nargs = sentence_transformers.SentenceTransformerTrainingArguments("
        "tempfile.mkdtemp(), use_cpu=True, report_to=[])",
    ),
    Form(
        "sentence_transformers.losses.DenoisingAutoEncoderLoss",
        "sentence_transformers.losses.DenoisingAutoEncoderLoss(model)",
        setup="model = encoder()",
    ),
    *(
        Form(
            "sentence_transformers.losses.MatryoshkaLoss.forward",
            "it([it.model.tokenize(['w1']), it.model.tokenize(['w2'])], torch.ones(1))",
            f"sentence_transformers.losses.MatryoshkaLoss(model, inner, [16, 8]{more})",
            "model = encoder()\ninner = sentence_transformers.losses.CosineSimilarityLoss(model)",
        )
        for more in ("", ", n_dims_per_step=1")
    ),
]
