from . import LdaModel as LdaModel
