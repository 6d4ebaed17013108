"""The picture of the README: what `seedlint` prints on a terminal for the bundled example, as a drawing.

`python -m tests.docs.picture` draws it again.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.text import Text

ROOT: Final = Path(__file__).parents[2]
PICTURE: Final = ROOT / "docs" / "output.svg"
ARGUMENTS: Final = ("--output-format", "full", "docs/example")
#: Columns of the terminal that is drawn.
_WIDTH: Final = 110
#: A drawing that needs nothing from the network: fonts are those of the reader's system.
_FORMAT: Final = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ white-space: pre; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-family: ui-sans-serif, Arial, sans-serif; font-size: 18px; font-weight: bold; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


def draw() -> str:
    """Return the drawing of what a run prints now."""
    done = subprocess.run(
        [sys.executable, "-m", "seedlint", "--no-cache", *ARGUMENTS],
        cwd=ROOT,
        env={**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(_WIDTH)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(done.stdout.rstrip("\n")))
    drawn = console.export_svg(
        title=f"$ seedlint {' '.join(ARGUMENTS)}", code_format=_FORMAT, unique_id="seedlint"
    )
    return re.sub(r"[ \t]+\n", "\n", drawn)


def said(drawn: str) -> str:
    """Return the text of a drawing: another release of what draws it may place and colour it in another way."""
    return "".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn)).replace("\n", "")


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
