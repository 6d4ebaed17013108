from . import common as common
from .algorithms import A2C as A2C
from .algorithms import DDPG as DDPG
from .algorithms import DQN as DQN
from .algorithms import PPO as PPO
from .algorithms import SAC as SAC
from .algorithms import TD3 as TD3
