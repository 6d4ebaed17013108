"""Calls of PyTorch Geometric."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "torch-geometric"
PREAMBLE = """
import torch, torch_geometric, torch_geometric.nn, torch_geometric.loader, torch_geometric.transforms, torch_geometric.utils
import torch_geometric.nn.models, torch_geometric.explain, torch_geometric.sampler
from torch import nn
from torch_geometric.data import Data
edges = torch.tensor([[0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 0]])
graph = Data(x=torch.zeros(6, 4), edge_index=edges, y=torch.tensor([0, 1, 0, 1, 0, 1]), pos=torch.rand(6, 3))
graphs = [graph] * 4
hetero = torch_geometric.data.HeteroData()
hetero["a"].x = torch.zeros(6, 4)
hetero["a", "to", "a"].edge_index = edges
meta = hetero.metadata()
asked = dict(mode="multiclass_classification", task_level="node", return_type="log_probs")
net = torch_geometric.nn.GCN(4, 4, 1, 2, dropout=0.5)
dropping, rows = torch_geometric.nn.GATConv(4, 4, dropout=0.5), torch.ones(6, 4)
"""
CALLS = {
    "AGNNConv": "",
    "AntiSymmetricConv": "8",
    "APPNP": "2, 0.1",
    "ARGA": "linear, linear",
    "ARGVA": "linear, linear",
    "ARMAConv": "8, 8",
    "AttentionExplainer": "",
    "AttentiveFP": "8, 8, 8, 8, 2, 2",
    "BasicGNN": "8, 8, 2",
    "CorrectAndSmooth": "2, 0.5, 2, 0.5",
    "DeepGCNLayer": "linear",
    "DeepGraphInfomax": "8, linear, linear, linear",
    "DataParallel": "linear, device_ids=[]",
    "DegreeScalerAggregation": "'sum', 'identity', torch.tensor([1, 2])",
    "EquilibriumAggregation": "8, 8, [8]",
    "GPSENodeEncoder": "16, 8, 8",
    "MLPAggregation": "8, 8, 4, num_layers=1",
    "QuantileAggregation": "0.5",
    "DynamicEdgeConv": "linear, 2",
    "EdgeConv": "linear",
    "DNAConv": "8",
    "GAE": "linear",
    "VGAE": "linear",
    "GATv2Conv": "8, 8",
    "GatedGraphConv": "8, 2",
    "GINConv": "linear",
    "GINEConv": "linear",
    "GMMConv": "8, 8, 2, 2",
    "GPSConv": "8, None, heads=2",
    "GraphSizeNorm": "",
    "HANConv": "8, 8, meta",
    "HGTConv": "8, 8, meta",
    "HeteroConv": "{('a', 'to', 'a'): linear}",
    "HeteroDictLinear": "8, 8, types=['a']",
    "HeteroLinear": "8, 8, 2",
    "InnerProductDecoder": "",
    "LabelPropagation": "2, 0.5",
    "LightGCN": "8, 8, 2",
    "MLP": "[8, 8]",
    "MaskLabel": "2, 8",
    "MetaLayer": "",
    "MultiAggregation": "['sum', 'mean']",
    "Node2Vec": "edges, 8, 4, 2",
    "MetaPath2Vec": "{('a', 'to', 'a'): edges}, 8, [('a', 'to', 'a')], 2, 1, num_nodes_dict={'a': 6}",
    "NNConv": "8, 8, nn.Linear(2, 64)",
    "PANConv": "8, 8, 2",
    "PMLP": "8, 8, 2, 2",
    "PNA": "8, 8, 2, aggregators=['sum'], scalers=['identity'], deg=torch.tensor([1, 2])",
    "PNAConv": "8, 8, ['sum'], ['identity'], torch.tensor([1, 2])",
    "PPFConv": "",
    "PointConv": "",
    "PointNetConv": "",
    "PointTransformerConv": "8, 8",
    "RGATConv": "8, 8, 2",
    "RGCNConv": "8, 8, 2",
    "FastRGCNConv": "8, 8, 2",
    "RECT_L": "8, 8",
    "Reshape": "2",
    "SSGConv": "8, 8, 0.5",
    "Sequential": "'x, edge_index', [(linear, 'x -> x')]",
    "SetTransformerAggregation": "8",
    "SignedGCN": "8, 8, 2",
    "SplineConv": "8, 8, 2, 3",
    "SumAggregation": "",
    "DeepSetsAggregation": "",
    "DenseGINConv": "linear",
    "DiffGroupNorm": "8, 2",
    "WLConv": "",
    "XConv": "8, 8, 2, 2",
    "GroupAddRev": "linear, num_groups=2",
    "ClusterPooling": "8",
    "EdgePooling": "8",
    "PositionalEncoding": "8",
    "TemporalEncoding": "8",
    "TGNMemory": "4, 8, 8, 8, torch_geometric.nn.models.tgn.IdentityMessage(8, 8, 8), torch_geometric.nn.models.tgn.LastAggregator()",
    "RotatE": "16, 2, 8",
    "ComplEx": "16, 2, 8",
    "DistMult": "16, 2, 8",
    "TransE": "16, 2, 8",
    "RENet": "16, 2, 8, 2",
    "LINKX": "16, 8, 8, 8, 2",
    "LPFormer": "8, 8",
    "GCN": "8, 8, 2",
    "GraphSAGE": "8, 8, 2",
    "GraphUNet": "8, 8, 8, 2",
    "EdgeCNN": "8, 8, 2",
    "GIN": "8, 8, 2",
    "GAT": "8, 8, 2",
    "JumpingKnowledge": "'cat'",
    "HeteroJumpingKnowledge": "['a'], 'cat'",
    "DimeNet": "8, 8, 2, 2, 2, 2",
    "DimeNetPlusPlus": "8, 8, 2, 8, 8, 8, 2, 2",
    "SGFormer": "8, 8, 8",
    "Polynormer": "8, 8, 8",
}
_LOADER = "torch_geometric.loader.DataLoader(graphs, batch_size=2{})"
_DATASETS = "import torch_geometric.datasets"
_DATASET = "torch_geometric.datasets.FakeDataset(4)"
_MASKS = "node_mask_type='attributes', edge_mask_type='object'"
_ASKED = "explanation_type='model', model_config=asked"
_EXPLAINERS = {
    "CaptumExplainer": "('IntegratedGradients')",
    "DummyExplainer": "()",
    "GNNExplainer": "(epochs=2)",
    "GraphMaskExplainer": "(1, epochs=1)",
}
_SIGNED = "torch_geometric.nn.SignedGCN(4, 4, 2)"
FORMS = [
    Form(
        "torch_geometric.nn.inits.glorot_orthogonal",
        "torch_geometric.nn.inits.glorot_orthogonal(torch.zeros(3, 3), 2.0)",
    ),
    *(
        Form(
            "torch_geometric.datasets.StochasticBlockModelDataset",
            f"torch_geometric.datasets.{made}",
            setup="import tempfile, torch_geometric.datasets",
        )
        for made in ("StochasticBlockModelDataset(tempfile.mkdtemp(), [4, 4], [[0.5, 0.1], [0.1, 0.5]])",)
    ),
    Form(
        "torch_geometric.explain.Explainer.__call__",
        "it(rows, edges)",
        receiver="torch_geometric.explain.Explainer(torch_geometric.nn.GAT(4, 4, 1, 2), "
        f"torch_geometric.explain.AttentionExplainer(), {_ASKED}, edge_mask_type='object')",
    ),
    *(
        Form(
            "torch_geometric.explain.Explainer.__call__",
            "it(rows, edges)",
            receiver="torch_geometric.explain.Explainer(net, "
            f"torch_geometric.explain.{name}{made}, {_ASKED}, {_MASKS})",
            through=() if name == "CaptumExplainer" else ("torch",),
        )
        for name, made in _EXPLAINERS.items()
    ),
    Form(
        "torch_geometric.explain.Explainer",
        "torch_geometric.explain.Explainer(net, torch_geometric.explain.GNNExplainer(), explanation_type='model', "
        "model_config=asked, node_mask_type='attributes')",
    ),
    *(
        Form(
            f"torch_geometric.explain.{name}.forward",
            "algorithm(net, rows, edges, target=graph.y)",
            setup=f"algorithm = torch_geometric.explain.{name}{made}\n"
            f"torch_geometric.explain.Explainer(net, algorithm, {_ASKED}, {_MASKS})",
        )
        for name, made in _EXPLAINERS.items()
        if name in ("DummyExplainer", "GraphMaskExplainer")
    ),
    Form("torch_geometric.explain.PGExplainer", "torch_geometric.explain.PGExplainer(epochs=2)"),
    Form(
        "torch_geometric.explain.PGExplainer.train",
        "algorithm.train(0, net, rows, edges, target=graph.y, index=0)",
        setup="algorithm = torch_geometric.explain.PGExplainer(epochs=2)\n"
        "torch_geometric.explain.Explainer(net, algorithm, explanation_type='phenomenon', model_config=asked, "
        "edge_mask_type='object')",
    ),
    Form(
        "torch_geometric.sampler.NegativeSampling.sample",
        "it.sample(3, None, 10)",
        receiver="torch_geometric.sampler.NegativeSampling('triplet', 2)",
    ),
    Form(
        "torch_geometric.nn.HeteroConv.forward",
        "it({'a': rows}, {('a', 'to', 'a'): edges})",
        receiver="torch_geometric.nn.HeteroConv({('a', 'to', 'a'): dropping})",
        through=("torch",),
    ),
    Form(
        "torch_geometric.nn.HeteroConv.forward",
        "it({'a': rows}, {('a', 'to', 'a'): edges})",
        receiver="torch_geometric.nn.HeteroConv({('a', 'to', 'a'): torch_geometric.nn.SAGEConv(4, 4)})",
    ),
    Form(
        "torch_geometric.nn.GPSConv.forward",
        "it(rows, edges)",
        receiver="torch_geometric.nn.GPSConv(4, dropping, heads=2)",
        through=("torch",),
    ),
    Form(
        "torch_geometric.nn.GPSConv.forward",
        "it(rows, edges)",
        receiver="torch_geometric.nn.GPSConv(4, None, heads=2)",
    ),
    Form(
        "torch_geometric.nn.GPSConv.forward",
        "it(rows, edges)",
        receiver="torch_geometric.nn.GPSConv(4, None, heads=2, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.HypergraphConv.forward",
        "it(rows, edges)",
        receiver="torch_geometric.nn.HypergraphConv(4, 4, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.HypergraphConv.forward",
        "it(rows, edges, hyperedge_attr=rows)",
        receiver="torch_geometric.nn.HypergraphConv(4, 4, use_attention=True, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.PerformerAttention.redraw_projection_matrix",
        "it.redraw_projection_matrix()",
        receiver="torch_geometric.nn.attention.PerformerAttention(4, 2)",
    ),
    Form(
        "torch_geometric.nn.ARGA.discriminator_loss",
        "it.discriminator_loss(rows)",
        receiver="torch_geometric.nn.ARGA(linear, linear)",
        setup="linear = nn.Linear(4, 4)",
    ),
    Form(
        "torch_geometric.nn.ARGA.recon_loss",
        "it.recon_loss(rows, edges)",
        receiver="torch_geometric.nn.ARGA(linear, linear)",
        setup="linear = nn.Linear(4, 4)",
    ),
    Form(
        "torch_geometric.nn.ARGVA.reparametrize",
        "it.reparametrize(rows, rows)",
        receiver="torch_geometric.nn.ARGVA(linear, linear)",
        setup="linear = nn.Linear(4, 4)",
    ),
    *(
        Form(f"torch_geometric.nn.SignedGCN.{call.partition('(')[0]}", f"it.{call}", receiver=_SIGNED)
        for call in (
            "split_edges(edges)",
            "create_spectral_features(edges, edges[:, :3])",
            "nll_loss(torch.ones(6, 4), edges, edges[:, :3])",
            "pos_embedding_loss(torch.ones(6, 4), edges)",
            "neg_embedding_loss(torch.ones(6, 4), edges)",
            "loss(torch.ones(6, 4), edges, edges[:, :3])",
        )
    ),
    Form(
        "torch_geometric.transforms.RandomTranslate.__call__",
        "it(graph)",
        receiver="torch_geometric.transforms.RandomTranslate(0.1)",
    ),
    Form(
        "torch_geometric.transforms.NormalizeRotation.__call__",
        "it(graph)",
        receiver="torch_geometric.transforms.NormalizeRotation()",
    ),
    Form(
        "torch_geometric.transforms.NormalizeRotation.__call__",
        "it(graph)",
        receiver="torch_geometric.transforms.NormalizeRotation(max_points=3)",
    ),
    Form(
        "torch_geometric.nn.GCN.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GCN(4, 8, 2, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.GCN.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GCN(4, 8, 2)",
    ),
    Form(
        "torch_geometric.nn.GCN.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GCN(4, 8, 2, dropout=0.5).eval()",
    ),
    Form(
        "torch_geometric.nn.GraphSAGE.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GraphSAGE(4, 8, 2, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.APPNP.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.APPNP(2, 0.1, dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.APPNP.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.APPNP(2, 0.1)",
    ),
    Form(
        "torch_geometric.nn.GCNConv.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GCNConv(-1, 8)",
    ),
    Form(
        "torch_geometric.nn.GCNConv.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GCNConv(4, 8)",
    ),
    Form(
        "torch_geometric.nn.SAGEConv.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.SAGEConv((-1, -1), 8)",
    ),
    Form(
        "torch_geometric.nn.GraphConv.forward",
        "it(graph.x, edges)",
        receiver="torch_geometric.nn.GraphConv(-1, 8)",
    ),
    Form(
        "torch_geometric.nn.MLP.forward",
        "it(graph.x)",
        receiver="torch_geometric.nn.MLP([4, 8, 2], dropout=0.5)",
    ),
    Form(
        "torch_geometric.nn.MLP.forward",
        "it(graph.x)",
        receiver="torch_geometric.nn.MLP([4, 8, 2])",
    ),
    Form(
        "torch_geometric.nn.Linear.forward",
        "it(graph.x)",
        receiver="torch_geometric.nn.Linear(-1, 4)",
    ),
    Form(
        "torch_geometric.nn.Linear",
        "torch_geometric.nn.Linear(-1, 4)",
    ),
    Form(
        "torch_geometric.nn.GCNConv",
        "torch_geometric.nn.GCNConv(-1, 8)",
    ),
    Form(
        "torch_geometric.nn.SAGEConv",
        "torch_geometric.nn.SAGEConv((-1, -1), 8)",
    ),
    Form(
        "torch_geometric.nn.GraphConv",
        "torch_geometric.nn.GraphConv(-1, 8)",
    ),
    Form(
        "torch_geometric.nn.JumpingKnowledge",
        "torch_geometric.nn.JumpingKnowledge('lstm', channels=4, num_layers=2)",
    ),
    Form(
        "torch_geometric.nn.JumpingKnowledge",
        "torch_geometric.nn.JumpingKnowledge('cat')",
    ),
    Form(
        "torch_geometric.nn.GAE.recon_loss",
        "it.recon_loss(torch.ones(6, 4), edges)",
        receiver="torch_geometric.nn.GAE(nn.Linear(4, 4))",
    ),
    Form(
        "torch_geometric.nn.GAE.recon_loss",
        "it.recon_loss(torch.ones(6, 4), edges, edges)",
        receiver="torch_geometric.nn.GAE(nn.Linear(4, 4))",
    ),
    Form(
        "torch_geometric.nn.VGAE.reparametrize",
        "it.reparametrize(torch.ones(6, 4), torch.ones(6, 4))",
        receiver="torch_geometric.nn.VGAE(nn.Linear(4, 4))",
    ),
    Form(
        "torch_geometric.nn.VGAE.reparametrize",
        "it.reparametrize(torch.ones(6, 4), torch.ones(6, 4))",
        receiver="torch_geometric.nn.VGAE(nn.Linear(4, 4)).eval()",
    ),
    Form(
        "torch_geometric.utils.add_random_edge",
        "torch_geometric.utils.add_random_edge(edges, 0.5)",
    ),
    Form(
        "torch_geometric.utils.add_random_edge",
        "torch_geometric.utils.add_random_edge(edges, 0.5, training=False)",
    ),
    Form("torch_geometric.seed_everything", "torch_geometric.seed_everything(3)"),
    Form("torch_geometric.seed.seed_everything", "torch_geometric.seed_everything(3)"),
    Form("torch_geometric.loader.DataLoader", _LOADER.format("")),
    Form("torch_geometric.loader.DataLoader.__iter__", "list(it)", _LOADER.format("")),
    Form("torch_geometric.loader.DataLoader.__iter__", "list(it)", _LOADER.format(", shuffle=True")),
    Form(
        "torch_geometric.loader.DenseDataLoader.__iter__",
        "list(it)",
        "torch_geometric.loader.DenseDataLoader(graphs, batch_size=2)",
    ),
    Form(
        "torch_geometric.transforms.RandomNodeSplit.__call__",
        "it(graph)",
        "torch_geometric.transforms.RandomNodeSplit(num_val=1, num_test=1)",
    ),
    Form(
        "torch_geometric.transforms.RandomLinkSplit.__call__",
        "it(graph)",
        "torch_geometric.transforms.RandomLinkSplit(num_val=1, num_test=1)",
    ),
    Form("torch_geometric.transforms.RandomLinkSplit", "torch_geometric.transforms.RandomLinkSplit()"),
    Form(
        "torch_geometric.transforms.RandomRotate.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.RandomRotate(10)",
    ),
    Form(
        "torch_geometric.transforms.RandomFlip.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.RandomFlip(0)",
    ),
    Form(
        "torch_geometric.transforms.RandomScale.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.RandomScale((1, 2))",
    ),
    Form(
        "torch_geometric.transforms.RandomJitter.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.RandomJitter(0.1)",
    ),
    Form(
        "torch_geometric.transforms.RandomShear.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.RandomShear(0.1)",
    ),
    Form(
        "torch_geometric.transforms.FixedPoints.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.FixedPoints(3)",
    ),
    Form(
        "torch_geometric.transforms.NormalizeFeatures.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.NormalizeFeatures()",
    ),
    Form(
        "torch_geometric.transforms.ToUndirected.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.ToUndirected()",
    ),
    Form(
        "torch_geometric.transforms.AddSelfLoops.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.AddSelfLoops()",
    ),
    Form(
        "torch_geometric.transforms.Compose.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.Compose([lambda data: data])",
    ),
    Form(
        "torch_geometric.transforms.AddRandomWalkPE.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.AddRandomWalkPE(2)",
    ),
    Form(
        "torch_geometric.transforms.Center.__call__",
        "it(graph.clone())",
        "torch_geometric.transforms.Center()",
    ),
    Form("torch_geometric.utils.negative_sampling", "torch_geometric.utils.negative_sampling(edges)"),
    Form(
        "torch_geometric.utils.batched_negative_sampling",
        "torch_geometric.utils.batched_negative_sampling(edges, torch.zeros(6, dtype=torch.long))",
    ),
    Form("torch_geometric.utils.dropout_edge", "torch_geometric.utils.dropout_edge(edges)"),
    Form("torch_geometric.utils.dropout_edge", "torch_geometric.utils.dropout_edge(edges, training=False)"),
    Form("torch_geometric.utils.dropout_edge", "torch_geometric.utils.dropout_edge(edges, p=0.0)"),
    Form("torch_geometric.utils.dropout_adj", "torch_geometric.utils.dropout_adj(edges)"),
    Form("torch_geometric.utils.dropout_node", "torch_geometric.utils.dropout_node(edges)"),
    Form("torch_geometric.utils.dropout_node", "torch_geometric.utils.dropout_node(edges, training=False)"),
    Form("torch_geometric.utils.erdos_renyi_graph", "torch_geometric.utils.erdos_renyi_graph(6, 0.5)"),
    Form(
        "torch_geometric.utils.stochastic_blockmodel_graph",
        "torch_geometric.utils.stochastic_blockmodel_graph([3, 3], [[0.5, 0.1], [0.1, 0.5]])",
    ),
    Form("torch_geometric.utils.barabasi_albert_graph", "torch_geometric.utils.barabasi_albert_graph(6, 2)"),
    Form(
        "torch_geometric.utils.train_test_split_edges",
        "torch_geometric.utils.train_test_split_edges(graph.clone(), 0.2, 0.2)",
    ),
    Form("torch_geometric.utils.to_undirected", "torch_geometric.utils.to_undirected(edges)"),
    Form("torch_geometric.utils.add_self_loops", "torch_geometric.utils.add_self_loops(edges)"),
    Form("torch_geometric.utils.degree", "torch_geometric.utils.degree(edges[0])"),
    Form("torch_geometric.utils.to_networkx", "torch_geometric.utils.to_networkx(graph)"),
    Form(
        "torch_geometric.nn.GATConv.forward",
        "it(graph.x, edges)",
        "torch_geometric.nn.GATConv(4, 2, dropout=0.5)",
    ),
    Form("torch_geometric.nn.GATConv.forward", "it(graph.x, edges)", "torch_geometric.nn.GATConv(4, 2)"),
    Form("torch_geometric.nn.GCNConv.forward", "it(graph.x, edges)", "torch_geometric.nn.GCNConv(4, 2)"),
    Form(
        "torch_geometric.nn.GCNConv.reset_parameters",
        "it.reset_parameters()",
        "torch_geometric.nn.GCNConv(4, 2)",
    ),
    Form(
        "torch_geometric.nn.to_hetero",
        "torch_geometric.nn.to_hetero(model, meta)",
        setup="model = torch_geometric.nn.SAGEConv(4, 2)"
        "\nmodel = torch_geometric.nn.Sequential('x, edge_index', [(model, 'x, edge_index -> x')])",
    ),
    Form("torch_geometric.nn.global_mean_pool", "torch_geometric.nn.global_mean_pool(graph.x, None)"),
    Form("torch_geometric.nn.fps", "torch_geometric.nn.fps(graph.pos)"),
    Form("torch_geometric.data.Data", "Data(x=graph.x)"),
    Form("torch_geometric.data.Batch.from_data_list", "torch_geometric.data.Batch.from_data_list(graphs)"),
    *(
        Form(
            f"torch_geometric.datasets.graph_generator.{name}.__call__",
            "it()",
            f"generators.{name}({args})",
            setup="import torch_geometric.datasets.graph_generator as generators",
        )
        for name, args in (
            ("BAGraph", "9, 2"),
            ("ERGraph", "9, 0.5"),
            ("GridGraph", "3, 3"),
            ("TreeGraph", "3"),
        )
    ),
    *(
        Form(
            f"torch_geometric.datasets.{call.partition('(')[0]}",
            f"torch_geometric.datasets.{call}",
            setup="import torch_geometric.datasets, torch_geometric.datasets.graph_generator as generators",
        )
        for call in (
            "BAShapes()",
            "ExplainerDataset(generators.GridGraph(3, 3), 'house', num_motifs=2)",
            "InfectionDataset(generators.ERGraph(10, 0.3), num_infected_nodes=2, max_path_length=2)",
        )
    ),
    Form(
        "torch_geometric.datasets.ExplainerDataset",
        "torch_geometric.datasets.ExplainerDataset(generators.BAGraph(9, 2), 'house', num_motifs=2)",
        setup="import torch_geometric.datasets, torch_geometric.datasets.graph_generator as generators",
        through=("numpy",),
    ),
    Form(
        "torch_geometric.transforms.NodePropertySplit.__call__",
        "it(graph)",
        "torch_geometric.transforms.NodePropertySplit('popularity', ratios=[0.2] * 5)",
    ),
    Form(
        "torch_geometric.datasets.FakeDataset",
        "torch_geometric.datasets.FakeDataset(2)",
        setup="import torch_geometric.datasets",
    ),
    Form("torch_geometric.utils.subgraph", "torch_geometric.utils.subgraph([0, 1], edges)"),
    Form("torch_geometric.data.Dataset.shuffle", "it.shuffle()", _DATASET, setup=_DATASETS),
    Form("torch_geometric.data.Dataset.shuffle", "it.shuffle(return_perm=True)", _DATASET, setup=_DATASETS),
    Form("torch_geometric.data.Dataset.index_select", "it.index_select([1, 0])", _DATASET, setup=_DATASETS),
    Form("torch_geometric.data.Dataset.copy", "it.copy([1, 0])", _DATASET, setup=_DATASETS),
    Form("torch_geometric.data.Dataset.get_summary", "it.get_summary()", _DATASET, setup=_DATASETS),
]

#: What applies networks that it is given, which drop something while they train.
APPLYING = {
    "EdgeConv": "nn.Sequential(nn.Linear(8, 4), nn.Dropout(0.5))",
    "GINConv": "nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))",
    "Sequential": "'x, edge_index', [(nn.Linear(4, 4), 'x -> x'), nn.Dropout(0.5)]",
}
FORMS += [
    Form(
        f"torch_geometric.nn.{name}.forward",
        "it(graph.x, edges)",
        f"torch_geometric.nn.{name}({given}){mode}",
        through=through,
    )
    for name, given in APPLYING.items()
    for mode, through in (("", ("torch",)), (".eval()", ()))
]
FORMS += [
    Form(
        f"torch_geometric.nn.{name}.{method}",
        f"it.{method}(torch.tensor([0]), torch.tensor([0]), torch.tensor([1]))",
        f"torch_geometric.nn.{name}(16, 2, 8)",
    )
    for name in ("TransE", "DistMult", "ComplEx", "RotatE")
    for method in ("loss", "random_sample")
]
FORMS += [
    Form(
        "torch_geometric.nn.DeepGraphInfomax.forward",
        "it(graph.x, edges)",
        f"torch_geometric.nn.DeepGraphInfomax(4, {encoder}, lambda z, *_: z.mean(0), {corruption})",
        through=("torch",) if through else (),
    )
    for encoder, corruption, through in (
        ("torch_geometric.nn.GCNConv(4, 4)", "lambda x, e: (x, e)", False),
        ("torch_geometric.nn.GCNConv(4, 4)", "lambda x, e: (x[torch.randperm(6)], e)", True),
        ("torch_geometric.nn.GATConv(4, 4, dropout=0.5)", "lambda x, e: (x, e)", True),
    )
]
FORMS += [
    Form(
        "torch_geometric.nn.DeepGCNLayer.forward",
        "it(graph.x, edges)",
        f"torch_geometric.nn.DeepGCNLayer(torch_geometric.nn.GCNConv(4, 4), nn.LayerNorm(4), nn.ReLU(){rate}){mode}",
    )
    for rate, mode in (("", ""), (", dropout=0.1", ""), (", dropout=0.1", ".eval()"))
]
FORMS += [
    Form(
        f"torch_geometric.nn.{name}.forward",
        "it(graph.x, edges)",
        f"torch_geometric.nn.{name}(4, 8, {settings}){mode}",
    )
    for name in ("GCN", "GAT", "GraphSAGE")
    for settings, mode in (
        ("2", ""),
        ("2, dropout=0.5", ""),
        ("2, dropout=0.5", ".eval()"),
        ("1, dropout=0.5", ""),
        ("1, 2, dropout=0.5", ""),
        ("1, dropout=0.5, jk='cat'", ""),
    )
]
FORMS += [
    Form(
        "torch_geometric.nn.DMoNPooling.forward",
        "it(graph.x, torch.ones(6, 6))",
        f"torch_geometric.nn.DMoNPooling(4, 3{rate}){mode}",
    )
    for rate in ("", ", 0.5")
    for mode in ("", ".eval()")
]
FORMS += [
    Form(
        "torch_geometric.nn.SuperGATConv.forward",
        f"it(graph.x, edges{false})",
        f"torch_geometric.nn.SuperGATConv(4, 2){mode}",
    )
    for false, mode in (("", ""), ("", ".eval()"), (", neg_edge_index=edges", ""))
]
FORMS += [
    Form(
        "torch_geometric.nn.MaskLabel.ratio_mask",
        "torch_geometric.nn.MaskLabel.ratio_mask(torch.ones(6, dtype=torch.bool), 0.5)",
    ),
]
#: Parts of layers and models, by the file that defines them, and how each is built.
PARTS = {
    "nn.aggr.utils": {
        "InducedSetAttentionBlock": "8, 2",
        "MultiheadAttentionBlock": "8",
        "PoolingByMultiheadAttention": "8",
        "SetAttentionBlock": "8",
    },
    "nn.attention.performer": {"PerformerProjection": "2"},
    "nn.conv.dna_conv": {"MultiHead": "8, 8"},
    "nn.models.attentive_fp": {"GATEConv": "8, 8, 8"},
    "nn.models.dimenet": {
        "EmbeddingBlock": "2, 8, nn.ReLU()",
        "InteractionBlock": "8, 2, 2, 2, 2, 2, nn.ReLU()",
        "InteractionPPBlock": "8, 8, 8, 2, 2, 2, 2, nn.ReLU()",
        "OutputBlock": "2, 8, 8, 2, nn.ReLU()",
        "OutputPPBlock": "2, 8, 8, 8, 2, nn.ReLU()",
        "ResidualLayer": "8, nn.ReLU()",
    },
    "nn.models.gnnff": {"EdgeBlock": "8, 8", "NodeBlock": "8, 8"},
    "nn.models.gpse": {"GNNInductiveHybridMultiHead": "8, 8, 2, 2, 2", "ResGatedGCNConv": "8, 8, True"},
    "nn.models.graph_mixer": {"LinkEncoder": "4, 8, 8, 8, 8"},
    "nn.models.linkx": {"SparseLinear": "8, 8"},
    "nn.models.lpformer": {"LPAttLayer": "8, 8, 8, 4, 0.5"},
    "nn.models.schnet": {"CFConv": "8, 8, 2, nn.Linear(8, 8), 0.5", "InteractionBlock": "8, 2, 2, 0.5"},
    "nn.models.sgformer": {"GraphModule": "8, 8", "SGModule": "8, 8"},
    "nn.models.tgn": {"TimeEncoder": "8"},
    "nn.models.visnet": {
        "Atomref": "",
        "EdgeEmbedding": "2, 8",
        "EquivariantScalar": "8",
        "GatedEquivariantBlock": "8, 8",
        "NeighborEmbedding": "8, 2, 0.5",
        "ViSNetBlock": "",
        "ViS_MP": "4, 8, 0.5, None, True",
        "ViS_MP_Vertex": "4, 8, 0.5, None, True",
    },
    "nn.pool.select.topk": {"SelectTopK": "8"},
    "llm.models.git_mol": {"GraphEncoder": "2, 8"},
    "llm.models.protein_mpnn": {
        "ProteinMPNN": "",
        "Decoder": "8, 8",
        "Encoder": "8, 8",
        "PositionWiseFeedForward": "8, 8",
        "PositionalEncoding": "8",
    },
    "nn.dense.linear": {"reset_bias_": "torch.ones(8), 8", "reset_weight_": "torch.ones(8, 8), 8"},
    "datasets.fake": {"get_edge_index": "4, 4, 2.0", "get_num_channels": "8", "get_num_nodes": "8, 2.0"},
}
FORMS += [
    Form(
        f"torch_geometric.{file}.{name}",
        f"torch_geometric.{file}.{name}({given})",
        setup=f"import torch_geometric.{file}",
    )
    for file, found in PARTS.items()
    for name, given in found.items()
]
FORMS += [
    Form(
        "torch_geometric.nn.attention.performer.orthogonal_matrix",
        "torch_geometric.nn.attention.performer.orthogonal_matrix(2, 2)",
        setup="import torch_geometric.nn.attention.performer",
    ),
    Form(
        "torch_geometric.datasets.FakeDataset.generate_data",
        "it.generate_data()",
        "torch_geometric.datasets.FakeDataset()",
        setup="import torch_geometric.datasets",
    ),
    Form("torch_geometric.nn.GCN.init_conv", "it.init_conv(4, 4)", "torch_geometric.nn.GCN(4, 8, 2)"),
    *(
        Form(
            "torch_geometric.nn.Polynormer.forward",
            "it(graph.x, edges, torch.zeros(6).long())",
            f"torch_geometric.nn.Polynormer(4, 8, 2{rates}){mode}",
        )
        for rates, mode in (
            ("", ""),
            ("", ".eval()"),
            (", in_dropout=0.0, dropout=0.0, global_dropout=0.0", ""),
            (", in_dropout=0.0, dropout=0.5, global_dropout=0.0", ""),
            (", in_dropout=0.0, dropout=0.0, global_dropout=0.5", ""),
        )
    ),
    *(
        Form(
            f"torch_geometric.nn.GAE.{method}",
            f"it{'' if method == 'forward' else '.encode'}(torch.ones(2, 4))",
            f"torch_geometric.nn.GAE(nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))){mode}",
            through=("torch",) if not mode else (),
        )
        for method in ("encode", "forward")
        for mode in ("", ".eval()")
    ),
]


def enumerated() -> Iterator[Form]:
    """Yield every layer and every model."""
    import torch_geometric.nn

    from tests.catalogue.ecosystem.guess import forms_of

    yield from forms_of({"torch_geometric.nn": torch_geometric.nn}, CALLS)
