from . import SimpleTokenizer as SimpleTokenizer
