from click.testing import CliRunner as _CliRunner
from seedlint.effects import dispatches

class CliRunner(_CliRunner):
    @dispatches("app", args="args")
    def invoke(
        self, app: object, args: object = (), input: object = None, *more: object, **extra: object
    ) -> object: ...
