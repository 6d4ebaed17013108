"""Calls of DGL on PyTorch."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "dgl"
ENVIRONMENT = {"DGLBACKEND": "pytorch"}
PREAMBLE = """
import torch
from torch import nn
import dgl, dgl.nn, dgl.dataloading
def graph():
    return dgl.graph(([0, 1, 2, 3], [1, 2, 3, 0]))
x = torch.ones(4, 3)
"""
_N = "dgl.nn.pytorch"
_LAYERS = {
    "GraphConv": "3, 4",
    "GATConv": "3, 4, 2",
    "GATv2Conv": "3, 4, 2",
    "SAGEConv": "3, 4, 'mean'",
    "RelGraphConv": "3, 4, 2",
    "TAGConv": "3, 4",
    "ChebConv": "3, 4, 2",
    "SGConv": "3, 4",
    "EdgeConv": "3, 4",
    "GatedGraphConv": "3, 4, 2, 1",
    "GMMConv": "3, 4, 2, 2, 'mean'",
    "DotGatConv": "3, 4, 2",
    "EGATConv": "3, 3, 4, 4, 2",
    "NNConv": "3, 4, nn.Identity()",
    "APPNPConv": "2, 0.1",
    "CFConv": "3, 3, 4, 4",
    "HGTConv": "3, 4, 2, 2, 2",
    "PNAConv": "3, 4, ['mean'], ['identity'], 1.0",
    "DGNConv": "3, 4, ['mean'], ['identity'], 1.0",
    "GCN2Conv": "3, 1",
    "Set2Set": "3, 2, 1",
    "SetTransformerEncoder": "4, 2, 2, 8",
    "SetTransformerDecoder": "4, 2, 2, 8, 1, 2",
    "TypedLinear": "3, 4, 2",
    "WeightAndSum": "3",
    "SumPooling": "",
    "AvgPooling": "",
    "MaxPooling": "",
}
#: What has no weights but those of the layer that it is given.
_HOLDING = {"GINConv": "None, 'sum'", "GINEConv": "None"}
_DROPPING = {
    "GATConv": "3, 4, 2, feat_drop=0.5",
    "GATv2Conv": "3, 4, 2, attn_drop=0.5",
    "SAGEConv": "3, 4, 'mean', feat_drop=0.5",
    "APPNPConv": "2, 0.1, 0.5",
}
_LOADER = "dgl.dataloading.DataLoader(graph(), torch.arange(4), dgl.dataloading.NeighborSampler([1])"
FORMS = [
    Form("dgl.seed", "dgl.seed(3)"),
    Form("dgl.random.seed", "dgl.random.seed(3)"),
    Form("dgl.random.choice", "dgl.random.choice(4, 2)"),
    Form("dgl.rand_graph", "dgl.rand_graph(4, 4)"),
    Form("dgl.graph", "dgl.graph(([0, 1], [1, 0]))"),
    Form("dgl.batch", "dgl.batch([graph(), graph()])"),
    Form("dgl.add_self_loop", "dgl.add_self_loop(graph())"),
    Form(f"{_N}.NNConv", f"{_N}.NNConv(3, 4, nn.Identity(), residual=True)"),
    *(Form(f"{_N}.{name}", f"{_N}.{name}({text})") for name, text in {**_LAYERS, **_HOLDING}.items()),
    *(
        Form(f"{_N}.{name}.forward", "it(graph(), x)", f"{_N}.{name}({text}){mode}")
        for name, text in {**_DROPPING, "GraphConv": "3, 4"}.items()
        for mode in ("", ".eval()")
    ),
    Form("dgl.dataloading.DataLoader", f"{_LOADER})"),
    Form("dgl.dataloading.DataLoader.__iter__", "list(it)", f"{_LOADER})"),
    Form("dgl.dataloading.DataLoader.__iter__", "list(it)", f"{_LOADER}, shuffle=True)"),
    *(
        Form(
            "dgl.dataloading.GraphDataLoader.__iter__",
            "list(it)",
            f"dgl.dataloading.GraphDataLoader([graph()]{more})",
        )
        for more in ("", ", shuffle=True", ", generator=torch.Generator()")
    ),
]
