"""Pages that are generated when the site is built: the start page from the README, one page per rule and library, the keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from seedlint.catalogue.lookup import load_catalogue
from seedlint.cli.library_page import libraries, library_index, library_page
from seedlint.keys import FIELDS, choices, described
from seedlint.rules.registry import RULES
from seedlint.schema import MEANINGS
from seedlint.settings import Settings

ROOT = Path(__file__).parents[1]
KEYS = "<!-- keys -->"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    for path, text in pages():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Put the table of keys where a page asks for it."""
    return markdown.replace(KEYS, keys())


def pages() -> Iterator[tuple[str, str]]:
    """Yield path and text of each generated page."""
    yield "index.md", start()
    lines = ["# Rules", "", "| code | name | default | flags |", "|---|---|---|---|"]
    for rule in RULES:
        standing = rule.severity if rule.default else "off"
        lines.append(f"| [{rule.code}]({rule.code}.md) | {rule.name} | {standing} | {rule.summary} |")
        head = f"# {rule.name} ({rule.code})\n\nSeverity {rule.severity}, {'on' if rule.default else 'off'} by default."
        yield f"rules/{rule.code}.md", f"{head}\n\n{rule.page.strip()}\n"
    yield "rules/index.md", "\n".join(lines) + "\n"
    catalogue = load_catalogue()
    yield "libraries/index.md", library_index(catalogue)
    for library in libraries(catalogue):
        yield f"libraries/{library}.md", library_page(catalogue, library)


def start() -> str:
    """Return the README with its links as they are from within `docs`."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.sub(r"\]\(docs/", "](", text).replace("](LICENSE)", "](#license)")


def keys() -> str:
    """Return the table of all keys of the configuration."""
    defaults = Settings()
    lines = ["| key | value | default | meaning |", "|---|---|---|---|"]
    for field, key in FIELDS.items():
        default = getattr(defaults, field)
        shown = "the usual folders" if field == "exclude" else f"`{_toml(default)}`" if default else ""
        kind = ", ".join(f"`{each}`" for each in choices(field)) or described(field)
        lines.append(f"| `{key}` | {kind} | {shown} | {MEANINGS[field]} |")
    return "\n".join(lines)


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
