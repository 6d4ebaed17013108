"""What happens to a task that is given to workers."""

from seedlint.effects import spawns

@spawns("task")
def elsewhere(task: object) -> object: ...
@spawns("task", bare=True)
def bare(task: object) -> object: ...
