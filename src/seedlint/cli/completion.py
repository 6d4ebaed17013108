"""What shells ask for to complete a command line."""

from __future__ import annotations

from click.shell_completion import BashComplete, add_completion_class


class Bash(BashComplete):
    """Bash takes `--option=VALUE` for three words."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one to complete, and what is typed of that."""
        words, begun = super().get_completion_args()
        return [each for each in words if each != "="], begun


def offer() -> None:
    """Let shells ask us instead of click where it does not know how they take a command line apart."""
    add_completion_class(Bash, "bash")
