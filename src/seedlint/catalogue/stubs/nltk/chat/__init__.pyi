from . import util as util
from .util import Chat as Chat
