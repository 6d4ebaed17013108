from . import CLIP as CLIP
from . import CLIPTextCfg as CLIPTextCfg
from . import CLIPVisionCfg as CLIPVisionCfg
from . import CustomTextCLIP as CustomTextCLIP
