"""Calls of PyKEEN."""

import inspect
from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "pykeen"
PREAMBLE = """
import logging
import numpy as np, random, torch, pykeen.datasets, pykeen.evaluation, pykeen.models, pykeen.nn, pykeen.pipeline
import pykeen.predict, pykeen.sampling, pykeen.training, pykeen.triples, pykeen.triples.generation, pykeen.utils
import pykeen.nn.init
from torch import nn
logging.disable(50)
facts = [["a", "r", "b"], ["b", "r", "c"], ["c", "s", "a"], ["a", "s", "c"], ["b", "s", "a"], ["c", "r", "b"]]
facts += [["a", "r", "c"], ["b", "r", "a"], ["d", "s", "a"], ["d", "r", "b"], ["a", "r", "d"], ["b", "s", "d"]]
factory = pykeen.triples.TriplesFactory.from_labeled_triples(np.array(facts))
inverse = pykeen.triples.TriplesFactory.from_labeled_triples(np.array(facts), create_inverse_triples=True)
numbers = pykeen.triples.TriplesNumericLiteralsFactory.from_labeled_triples(
    np.array(facts), numeric_triples=np.array([["a", "age", "1"], ["b", "age", "2"]])
)
small = pykeen.models.TransE(triples_factory=factory, embedding_dim=4, random_seed=0)
"""
_SAMPLER = "pykeen.sampling.{}NegativeSampler(mapped_triples=factory.mapped_triples)"
_PIPELINE = "training=factory, testing=factory, model='TransE', epochs=1"
#: What models and interactions need that is not guessed.
_CALLS = {
    **dict.fromkeys(("CompGCN", "NodePiece"), "triples_factory=inverse, embedding_dim=4"),
    **dict.fromkeys(
        ("InductiveNodePiece", "InductiveNodePieceGNN"),
        "triples_factory=inverse, inference_factory=inverse, embedding_dim=4",
    ),
    "ERModel": "triples_factory=factory, interaction='distmult', entity_representations_kwargs=dict(shape=4), "
    "relation_representations_kwargs=dict(shape=4)",
    **dict.fromkeys(
        ("ComplExLiteral", "DistMultLiteral"),
        "triples_factory=numbers, embedding_dim=4",
    ),
    "ERMLPInteraction": "embedding_dim=4",
    "ConcatProjectionCombination": "input_dims=[4, 4], output_dim=4",
    "SubsetRepresentation": "max_id=2, base=pykeen.nn.Embedding(max_id=3, shape=4)",
    **{f"{name}Interaction": "p=1" for name in "LineaRE MuRE PairRE SE TransE TransH TransR UM".split()},
}
FORMS = [
    Form("pykeen.utils.set_random_seed", "pykeen.utils.set_random_seed(3)"),
    Form("pykeen.utils.ensure_torch_random_state", "pykeen.utils.ensure_torch_random_state(3)"),
    Form("pykeen.utils.ensure_torch_random_state", "pykeen.utils.ensure_torch_random_state(None)"),
    Form("pykeen.nn.Embedding", "pykeen.nn.Embedding(num_embeddings=3, embedding_dim=2)"),
    Form(
        "pykeen.nn.Embedding.reset_parameters",
        "it.reset_parameters()",
        "pykeen.nn.Embedding(num_embeddings=3, embedding_dim=2)",
    ),
    Form("pykeen.models.Model.reset_parameters_", "it.reset_parameters_()", "small"),
    Form(
        "pykeen.models.ERModel",
        "pykeen.models.TransE(triples_factory=factory, random_seed=3, embedding_dim=4)",
    ),
    Form(
        "pykeen.models.ERModel",
        "pykeen.models.TransE(triples_factory=factory, random_seed=None, embedding_dim=4)",
    ),
    Form(
        "pykeen.training.TrainingLoop.train",
        "it.train(factory, num_epochs=1, use_tqdm=False)",
        "pykeen.training.LCWATrainingLoop(model=small, triples_factory=factory)",
    ),
    Form(
        "pykeen.training.TrainingLoop.train",
        "it.train(factory, num_epochs=1, batch_size=4, use_tqdm=False)",
        "pykeen.training.SLCWATrainingLoop(model=small, triples_factory=factory)",
    ),
    Form(
        "pykeen.training.TrainingLoop",
        "pykeen.training.SLCWATrainingLoop(model=small, triples_factory=factory)",
    ),
    *(
        Form(
            f"pykeen.sampling.NegativeSampler.{name}",
            f"it.{name}(factory.mapped_triples)",
            _SAMPLER.format(kind),
        )
        for name in ("sample", "corrupt_batch")
        for kind in ("Basic", "Bernoulli", "PseudoTyped")
    ),
    Form("pykeen.sampling.NegativeSampler", _SAMPLER.format("Basic")),
    Form("pykeen.triples.CoreTriplesFactory.split", "it.split([0.8, 0.2], random_state=3)", "factory"),
    Form("pykeen.triples.CoreTriplesFactory.split", "it.split([0.8, 0.2])", "factory"),
    Form("pykeen.triples.CoreTriplesFactory.split", "it.split(0.8, method='cleanup')", "factory"),
    Form(
        "pykeen.triples.generation.generate_triples",
        "pykeen.triples.generation.generate_triples(random_state=3)",
    ),
    Form("pykeen.triples.generation.generate_triples", "pykeen.triples.generation.generate_triples()"),
    Form(
        "pykeen.triples.generation.generate_triples_factory",
        "pykeen.triples.generation.generate_triples_factory(random_state=3)",
    ),
    Form("pykeen.datasets.Dataset", "pykeen.datasets.Nations()"),
    Form("pykeen.datasets.get_dataset", "pykeen.datasets.get_dataset(dataset='nations')"),
    Form("pykeen.datasets.Nations.remix", "it.remix(random_state=3)", "pykeen.datasets.Nations()"),
    Form("pykeen.datasets.Nations.remix", "it.remix()", "pykeen.datasets.Nations()"),
    Form(
        "pykeen.datasets.Nations.deteriorate",
        "it.deteriorate(n=2, random_state=3)",
        "pykeen.datasets.Nations()",
    ),
    Form(
        "pykeen.evaluation.Evaluator.evaluate",
        "it.evaluate(small, factory.mapped_triples, use_tqdm=False)",
        "pykeen.evaluation.RankBasedEvaluator()",
    ),
    Form(
        "pykeen.evaluation.SampledRankBasedEvaluator",
        "pykeen.evaluation.SampledRankBasedEvaluator(evaluation_factory=factory, num_negatives=2)",
    ),
    Form(
        "pykeen.evaluation.LCWAEvaluationLoop.evaluate",
        "it.evaluate(use_tqdm=False)",
        "pykeen.evaluation.LCWAEvaluationLoop(triples_factory=factory, model=small)",
    ),
    Form("pykeen.predict.predict_all", "pykeen.predict.predict_all(model=small, k=2)"),
    Form(
        "pykeen.predict.predict_target",
        "pykeen.predict.predict_target(model=small, head='a', relation='r', triples_factory=factory)",
    ),
    Form("pykeen.pipeline.pipeline", f"pykeen.pipeline.pipeline({_PIPELINE}, random_seed=3)"),
    Form("pykeen.pipeline.pipeline", f"pykeen.pipeline.pipeline({_PIPELINE})"),
]


def enumerated() -> Iterator[Form]:
    """Yield every model, interaction, combination and initialiser that the stubs may speak of."""
    import pykeen.models
    import pykeen.nn

    for name in pykeen.models.__all__:
        made = getattr(pykeen.models, name)
        if (
            inspect.isclass(made)
            and not inspect.isabstract(made)
            and name not in ("LiteralModel", "DistMultLiteralGated")
        ):
            call = _CALLS.get(name, "triples_factory=factory, embedding_dim=4")
            call = "triples_factory=factory" if name.endswith("Baseline") or name == "FixedModel" else call
            yield Form(f"pykeen.models.{name}", f"pykeen.models.{name}({call})")
    for name in pykeen.nn.__all__:
        made = getattr(pykeen.nn, name)
        if name.endswith(("Interaction", "Combination")) and not inspect.isabstract(made):
            call = _CALLS.get(name, "")
            yield Form(f"pykeen.nn.{name}", f"pykeen.nn.{name}({call})")
    for name in ("LowRankRepresentation", "TensorTrainRepresentation"):
        yield Form(f"pykeen.nn.{name}", f"pykeen.nn.{name}(max_id=3, shape=4)")
    yield Form(
        "pykeen.nn.SubsetRepresentation",
        f"pykeen.nn.SubsetRepresentation({_CALLS['SubsetRepresentation']})",
        through=("torch",),
    )
    norms = (
        "xavier_uniform_norm_",
        "xavier_normal_norm_",
        "uniform_norm_",
        "normal_norm_",
        "uniform_norm_p1_",
    )
    for name in ("xavier_uniform_", "xavier_normal_", *norms):
        yield Form(f"pykeen.nn.init.{name}", f"pykeen.nn.init.{name}(torch.empty(3, 3))")
    yield Form("pykeen.nn.init.init_phases", "pykeen.nn.init.init_phases(torch.zeros(3, 3, 2))")
    yield Form("pykeen.nn.init.init_quaternions", "pykeen.nn.init.init_quaternions(torch.empty(3, 4))")
