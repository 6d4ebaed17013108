from seedlint.effects import dispatches, registers

# What a user types is not known: then any of the commands may be run.
class Command:
    def __init__(
        self,
        name: object = None,
        context_settings: object = None,
        callback: object = None,
        **settings: object,
    ) -> None: ...
    @dispatches("self", args="args")
    def __call__(self, args: object = None, *more: object, **extra: object) -> object: ...
    @dispatches("self", args="args")
    def main(
        self,
        args: object = None,
        prog_name: object = None,
        complete_var: object = None,
        standalone_mode: object = True,
        windows_expand_args: object = True,
        **extra: object,
    ) -> object: ...

class Group(Command):
    def __init__(
        self,
        name: object = None,
        commands: object = None,
        invoke_without_command: object = False,
        no_args_is_help: object = None,
        subcommand_metavar: object = None,
        chain: object = False,
        result_callback: object = None,
        *,
        callback: object = None,
        **settings: object,
    ) -> None: ...
    @registers(makes=Command)
    def command(self, *given: object, **settings: object) -> object: ...
    @registers(makes=Group)
    def group(self, *given: object, **settings: object) -> object: ...
    @registers()
    def add_command(self, *given: object, name: object = None) -> object: ...

class Context:
    def __init__(self, command: object, parent: object = None, **settings: object) -> None: ...
    @dispatches("callback")
    def invoke(self, callback: object, *args: object, **kwargs: object) -> object: ...
    @dispatches("cmd")
    def forward(self, cmd: object, *args: object, **kwargs: object) -> object: ...
