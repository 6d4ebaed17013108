from . import LdaMulticore as LdaMulticore
