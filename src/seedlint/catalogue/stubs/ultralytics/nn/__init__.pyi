from . import tasks as tasks
