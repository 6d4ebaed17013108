"""Calls of networkx that draw pictures, which need matplotlib, and one with a choice; `tests/catalogue/fresh` has the others."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "networkx"
PREAMBLE = """
import matplotlib
matplotlib.use("agg")
import networkx
graph = networkx.path_graph(4)
places = networkx.circular_layout(graph)
"""
FORMS = [
    Form(f"networkx.{call.partition('(')[0]}", f"networkx.{call}")
    for call in (
        "draw(graph)",
        "draw(graph, places)",
        "draw(graph, pos=places, with_labels=True)",
        "draw_networkx(graph)",
        "draw_networkx(graph, pos=places)",
        "draw_random(graph)",
        "draw_spring(graph)",
        "draw_forceatlas2(graph)",
        "display(graph)",
        "community.lukes_partitioning(graph, 2)",
    )
]
