"""Calls of DEAP: its operators draw from Python's stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "deap"
PREAMBLE = """
import random
from deap import algorithms, base, creator, tools
creator.create("Least", base.Fitness, weights=(-1.0,))
creator.create("Strategy", list)
creator.create("One", list, fitness=creator.Least, strategy=None)
def one(values):
    made = creator.One(values)
    made.strategy = [1.0] * len(values)
    made.fitness.values = (sum(values),)
    return made
def some():
    return [one([float(i + j) for j in range(4)]) for i in range(4)]
def pair():
    return one([0, 1, 2, 3]), one([3, 2, 0, 1])
def floats():
    return one([1.0, 2.0, 3.0, 4.0]), one([2.0, 3.0, 4.0, 5.0])
toolbox = base.Toolbox()
toolbox.register("evaluate", lambda each: (sum(each),))
toolbox.register("mate", tools.cxTwoPoint)
toolbox.register("mutate", tools.mutGaussian, mu=0, sigma=1, indpb=0.5)
toolbox.register("select", tools.selTournament, tournsize=2)
toolbox.register("best", tools.selBest)
"""
_CROSSING = {
    "cxBlend": "*floats(), 0.5",
    "cxESBlend": "*floats(), 0.5",
    "cxESTwoPoint": "*floats()",
    "cxESTwoPoints": "*floats()",
    "cxMessyOnePoint": "*pair()",
    "cxOnePoint": "*pair()",
    "cxOrdered": "*pair()",
    "cxPartialyMatched": "*pair()",
    "cxSimulatedBinary": "*floats(), 0.5",
    "cxSimulatedBinaryBounded": "*floats(), 0.5, 0.0, 9.0",
    "cxTwoPoint": "*pair()",
    "cxTwoPoints": "*pair()",
    "cxUniform": "*pair(), 0.5",
    "cxUniformPartialyMatched": "*pair(), 0.5",
    "mutESLogNormal": "floats()[0], 1.0, 0.5",
    "mutFlipBit": "pair()[0], 0.5",
    "mutGaussian": "floats()[0], 0.0, 1.0, 0.5",
    "mutInversion": "pair()[0]",
    "mutPolynomialBounded": "floats()[0], 0.5, 0.0, 9.0, 0.5",
    "mutShuffleIndexes": "pair()[0], 0.5",
    "mutUniformInt": "pair()[0], 0, 3, 0.5",
    "selAutomaticEpsilonLexicase": "some(), 2",
    "selBest": "some(), 2",
    "selDoubleTournament": "some(), 2, 2, 1.2, True",
    "selEpsilonLexicase": "some(), 2, 0.5",
    "selLexicase": "some(), 2",
    "selNSGA2": "some(), 2",
    "selRandom": "some(), 2",
    "selRoulette": "some(), 2",
    "selStochasticUniversalSampling": "some(), 2",
    "selTournament": "some(), 2, 2",
    "selTournamentDCD": "tools.selNSGA2(some(), 4), 4",
    "selWorst": "some(), 2",
}
FORMS = [
    *(Form(f"deap.tools.{name}", f"tools.{name}({given})") for name, given in _CROSSING.items()),
    Form("deap.tools.initRepeat", "tools.initRepeat(list, random.random, 3)", through=("python",)),
    Form("deap.tools.initRepeat", "tools.initRepeat(list, int, 3)"),
    Form("deap.tools.initIterate", "tools.initIterate(list, lambda: [1, 2])"),
    Form("deap.algorithms.eaSimple", "algorithms.eaSimple(some(), toolbox, 0.5, 0.5, 1, verbose=False)"),
    Form(
        "deap.algorithms.eaMuPlusLambda",
        "algorithms.eaMuPlusLambda(some(), toolbox, 4, 4, 0.5, 0.4, 1, verbose=False)",
    ),
    Form(
        "deap.algorithms.eaMuCommaLambda",
        "algorithms.eaMuCommaLambda(some(), toolbox, 4, 4, 0.5, 0.4, 1, verbose=False)",
    ),
    # By the names that a toolbox knows them by.
    Form("deap.tools.cxTwoPoint", "toolbox.mate(*pair())"),
    Form("deap.tools.mutGaussian", "toolbox.mutate(one([1.0, 2.0, 3.0]))"),
    Form("deap.tools.selBest", "toolbox.best(some(), 1)"),
    Form("deap.algorithms.varAnd", "algorithms.varAnd(some(), toolbox, 0.5, 0.5)"),
    Form("deap.algorithms.varOr", "algorithms.varOr(some(), toolbox, 4, 0.5, 0.4)"),
]
