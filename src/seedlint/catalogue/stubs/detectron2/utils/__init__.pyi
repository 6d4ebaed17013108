from . import env as env
