from . import LdaSeqModel as LdaSeqModel
