"""Calls of SHAP."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "shap"
PREAMBLE = """
import numpy as np, shap, torch
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor
from torch import nn
X, y = np.random.RandomState(0).rand(30, 3), np.arange(30) % 2
line = LinearRegression().fit(X, y)
tree = DecisionTreeRegressor(random_state=0).fit(X, y)
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
x = torch.ones(4, 3)
"""
FORMS = [
    Form("shap.sample", "shap.sample(X, 5)"),
    Form("shap.sample", "shap.sample(X, 5, random_state=3)"),
    Form("shap.sample", "shap.sample(X, 5, random_state=None)"),
    Form("shap.kmeans", "shap.kmeans(X, 3)"),
    Form("shap.TreeExplainer.shap_values", "it.shap_values(X)", "shap.TreeExplainer(tree)"),
    Form("shap.LinearExplainer.shap_values", "it.shap_values(X)", "shap.LinearExplainer(line, X)"),
    Form("shap.DeepExplainer.shap_values", "it.shap_values(x)", "shap.DeepExplainer(net, x)"),
    *(
        Form(
            "shap.GradientExplainer.shap_values",
            f"it.shap_values(x, nsamples=4{seed})",
            "shap.GradientExplainer(net, x)",
        )
        for seed in ("", ", rseed=3")
    ),
    Form(
        "shap.KernelExplainer.shap_values",
        "it.shap_values(X[:2], nsamples=20, silent=True)",
        "shap.KernelExplainer(line.predict, X[:5])",
    ),
    Form(
        "shap.PermutationExplainer.shap_values",
        "it.shap_values(X[:2])",
        "shap.PermutationExplainer(line.predict, X[:5])",
    ),
    Form(
        "shap.SamplingExplainer.shap_values",
        "it.shap_values(X[:2], nsamples=20)",
        "shap.SamplingExplainer(line.predict, X[:5])",
    ),
]
