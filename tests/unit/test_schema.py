from __future__ import annotations

import sys
from pathlib import Path

import jsonschema
import pytest

import seedlint
from seedlint import schema
from seedlint.config import read
from seedlint.settings import ConfigError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SHIPPED = Path(seedlint.__file__).parent / "seedlint.schema.json"


def test_the_shipped_schema_is_that_of_the_settings():
    assert SHIPPED.read_text() == schema.text()
    jsonschema.Draft7Validator.check_schema(schema.schema())


@pytest.mark.parametrize(
    "text, valid",
    [
        ("select = ['SDL1', 'ALL']\nfix-style = 'derive'\njobs = 2\ncache = false\nstubs = ['x']\n", True),
        ("[per-file-ignores]\n'tests/*' = ['SDL101']\n", True),
        ("fix-style = 'other'\n", False),
        ("jobs = -1\n", False),
        ("jobs = true\n", False),
        ("fixx = true\n", False),
        ("select = 'SDL101'\n", False),
        ("ignore = ['E501']\n", False),
        ("per-file-ignores = ['a']\n", False),
        ("[per-file-ignores]\n'tests/*' = 'SDL101'\n", False),
    ],
)
def test_the_schema_and_the_program_accept_the_same(tmp_path, text, valid):
    errors = list(jsonschema.Draft7Validator(schema.schema()).iter_errors(tomllib.loads(text)))
    assert (not errors) is valid
    file = tmp_path / "seedlint.toml"
    file.write_text(text)
    (tmp_path / "x").mkdir()  # the folder of stubs that one of the texts names
    if valid:
        read(file)
    else:
        with pytest.raises(ConfigError):
            read(file)
