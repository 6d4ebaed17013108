from . import AttentionExplainer as AttentionExplainer
from . import CaptumExplainer as CaptumExplainer
from . import DummyExplainer as DummyExplainer
from . import ExplainerAlgorithm as ExplainerAlgorithm
from . import GNNExplainer as GNNExplainer
from . import GraphMaskExplainer as GraphMaskExplainer
from . import PGExplainer as PGExplainer
