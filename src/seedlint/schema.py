"""The JSON schema of a configuration, for editors that complete and check it: `seedlint.schema.json`."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from seedlint.keys import FIELDS, choices, described, kind_of
from seedlint.settings import Settings

#: What each key means.
MEANINGS: Final = {
    "select": "Rules to use: codes, prefixes of codes, or ALL.",
    "extend_select": "Rules to use besides.",
    "ignore": "Rules not to use.",
    "per_file_ignores": "Rules not to use in files that match a pattern.",
    "exclude": "Files and folders to pass over, instead of the usual ones; patterns as in .gitignore.",
    "extend_exclude": "Files and folders to pass over besides.",
    "force_exclude": "Pass over excluded files even when they are named.",
    "respect_gitignore": "Pass over what Git ignores.",
    "stubs": "Folders with stubs of your own.",
    "unknown_calls": "What unknown calls do to streams.",
    "fix_style": "What a fix writes: the author's seed again, a seed derived from it, or a sequence of its own.",
    "default_seed": "The seed for models that have none.",
    "python": "The interpreter or environment whose packages are read.",
    "jobs": "Processes to use; 0 chooses.",
    "cache": "Keep what was learnt about unchanged files.",
    "cache_dir": "Where to keep it.",
    "prefilter": "Skip files that cannot matter.",
    "fix": "Reseed where it is safe, and report what is left.",
    "unsafe_fixes": "Apply or show fixes that could not be proven, too.",
    "diff": "Show what `fix` would change, and change nothing.",
    "output_format": "How to print findings.",
    "output_file": "Where to print them, instead of standard output.",
    "statistics": "Count findings per rule, on standard error.",
    "strict": "Let notes fail the run, too.",
    "exit_zero": "Exit with 0 even if there are findings.",
    "verbose": "Tell what was done and what was not understood, on standard error.",
    "baseline": "A file with findings that were there before, which are not reported again.",
}
_CODES: Final = {"type": "string", "pattern": "^(ALL|SDL[0-9]{0,3})$"}
_CODE_FIELDS: Final = ("select", "extend_select", "ignore")


def schema() -> dict[str, Any]:
    """Return the schema of the table `[tool.seedlint]`, and of a `seedlint.toml`."""
    properties: dict[str, Any] = {
        "extend": {"type": "string", "description": "A configuration file that this one is laid over."}
    }
    defaults = msgspec.structs.asdict(Settings())
    for field, key in FIELDS.items():
        properties[key] = {"description": MEANINGS[field], **_type(field)}
        if defaults[field] is not None and field != "per_file_ignores":
            properties[key]["default"] = defaults[field]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "seedlint",
        "description": "Configuration of seedlint",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def text() -> str:
    """Return the schema as it is shipped."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"


def _type(field: str) -> dict[str, Any]:
    listed = choices(field)
    if listed:
        return {"type": "string", "enum": list(listed)}
    if field == "per_file_ignores":
        return {"type": "object", "additionalProperties": {"type": "array", "items": _CODES}}
    if described(field).startswith("a list"):
        return {"type": "array", "items": _CODES if field in _CODE_FIELDS else {"type": "string"}}
    if kind_of(field) is bool:
        return {"type": "boolean"}
    if kind_of(field) is int:
        return {"type": "integer", "minimum": 0}
    return {"type": "string"}
