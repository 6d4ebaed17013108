from . import Buffer as Buffer
from . import Parameter as Parameter
from . import UninitializedBuffer as UninitializedBuffer
from . import UninitializedParameter as UninitializedParameter
