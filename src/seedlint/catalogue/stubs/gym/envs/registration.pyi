from gymnasium import make as make
from gymnasium import register as register
