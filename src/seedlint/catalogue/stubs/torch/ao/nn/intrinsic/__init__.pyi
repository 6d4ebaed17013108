from . import qat as qat
