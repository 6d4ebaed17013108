from . import CLIPTextCfg
from . import CoCa as CoCa

class MultimodalCfg(CLIPTextCfg): ...
