from . import HdpModel as HdpModel
