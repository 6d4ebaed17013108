from . import hmm as hmm
