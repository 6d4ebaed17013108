from seedlint.effects import unhooks

class RemovableHandle:
    @unhooks()
    def remove(self) -> None: ...
