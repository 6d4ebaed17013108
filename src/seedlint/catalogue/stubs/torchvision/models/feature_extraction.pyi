from torch.nn import Module

from seedlint.effects import returns, uses_model

@uses_model("model")
@returns("model")
def create_feature_extractor(
    model: object, return_nodes: object = None, *args: object, **kwargs: object
) -> Module: ...
@uses_model("model")
def get_graph_node_names(model: object, *args: object, **kwargs: object) -> tuple[list[str], list[str]]: ...
