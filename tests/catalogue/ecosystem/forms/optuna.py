"""Calls of Optuna: its samplers have generators of their own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "optuna"
PREAMBLE = """
import optuna, torch
optuna.logging.set_verbosity(optuna.logging.ERROR)
def plain(trial):
    return trial.suggest_float("x", 0, 1) + trial.suggest_int("n", 1, 9) + len(trial.suggest_categorical("c", ["a", "bb"]))
def drawing(trial):
    return trial.suggest_float("x", 0, 1) + torch.rand(1).item()
def tried():
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=3))
    study.optimize(lambda it: it.suggest_float("x", 0, 1) + it.suggest_float("y", 0, 2), n_trials=6)
    return study
"""
_FORESTS = ("FanovaImportanceEvaluator", "MeanDecreaseImpurityImportanceEvaluator")
_SAMPLERS = ("TPESampler", "RandomSampler", "QMCSampler", "GridSampler", "NSGAIISampler")
FORMS = [
    Form("optuna.create_study", "optuna.create_study()"),
    Form(
        "optuna.create_study",
        "optuna.create_study(direction='maximize', sampler=optuna.samplers.TPESampler(seed=3))",
    ),
    Form("optuna.Study.optimize", "it.optimize(plain, n_trials=3)", "optuna.create_study()"),
    Form(
        "optuna.Study.optimize",
        "it.optimize(plain, n_trials=12)",
        "optuna.create_study(sampler=optuna.samplers.TPESampler(seed=3))",
    ),
    Form(
        "optuna.Study.optimize",
        "it.optimize(drawing, n_trials=2)",
        "optuna.create_study()",
        through=("torch",),
    ),
    Form("optuna.Study.ask", "it.ask().suggest_float('x', 0, 1)", "optuna.create_study()"),
    Form("optuna.Trial.suggest_float", "it.suggest_float('x', 0, 1)", "optuna.create_study().ask()"),
    Form("optuna.Trial.suggest_int", "it.suggest_int('x', 0, 9)", "optuna.create_study().ask()"),
    Form(
        "optuna.Trial.suggest_categorical",
        "it.suggest_categorical('x', ['a', 'b'])",
        "optuna.create_study().ask()",
    ),
    *(
        Form(f"optuna.samplers.{name}", f"optuna.samplers.{name}({'{}' if name == 'GridSampler' else ''})")
        for name in _SAMPLERS
    ),
    *(
        Form(
            f"optuna.samplers.{name}",
            f"optuna.samplers.{name}({'{}, ' if name == 'GridSampler' else ''}seed=3)",
        )
        for name in _SAMPLERS
    ),
    Form("optuna.pruners.MedianPruner", "optuna.pruners.MedianPruner()"),
    Form("optuna.importance.get_param_importances", "optuna.importance.get_param_importances(tried())"),
    *(
        Form(
            "optuna.importance.get_param_importances",
            f"optuna.importance.get_param_importances(tried(), evaluator=optuna.importance.{name}({seed}))",
            through=() if seed else ("numpy",),
        )
        for name in _FORESTS
        for seed in ("", "seed=3")
    ),
    *(
        Form(
            f"optuna.importance.{name}.evaluate", "it.evaluate(tried())", f"optuna.importance.{name}({seed})"
        )
        for name in _FORESTS
        for seed in ("", "seed=3")
    ),
]
