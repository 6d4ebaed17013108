from __future__ import annotations

from pathlib import Path

import pytest

from seedlint.config import Configuration, find, read
from seedlint.keys import FIELDS, KEYS
from seedlint.settings import ConfigError, Settings


def refusal(tmp_path: Path, text: str, name: str = "seedlint.toml") -> ConfigError:
    file = tmp_path / name
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        read(file)
    return caught.value


def test_every_setting_but_the_root_has_a_key_of_its_name():
    assert set(FIELDS) == set(Settings.__struct_fields__) - {"root"}
    assert all(key == field.replace("_", "-") for field, key in FIELDS.items())


def test_all_kinds_of_values(tmp_path):
    (tmp_path / "tools/rng").mkdir(parents=True)
    file = tmp_path / "pyproject.toml"
    file.write_text(
        "[tool.seedlint]\n"
        'select = ["SDL1", "ALL"]\n'
        'extend-exclude = ["gen", "old/*.py"]\n'
        'stubs = ["tools/rng"]\n'
        "jobs = 2\n"
        "cache = false\n"
        'cache-dir = "/var/cache/x"\n'
        'fix-style = "derive"\n'
        '[tool.seedlint.per-file-ignores]\n"tests/*" = ["SDL101"]\n'
    )
    assert read(file) == {
        "select": ("SDL1", "ALL"),
        "extend_exclude": ("gen", f"{tmp_path}/old/*.py"),
        "stubs": (tmp_path / "tools/rng",),
        "jobs": 2,
        "cache": False,
        "cache_dir": Path("/var/cache/x"),
        "fix_style": "derive",
        "per_file_ignores": ((f"{tmp_path}/tests/*", ("SDL101",)),),
    }


@pytest.mark.parametrize(
    "pattern, as_read",
    [
        (r"old\sub\a.py", "old/sub/a.py"),
        (r"old\.hidden", "old/.hidden"),
        (r"a\*b/c", r"a\*b/c"),
        (r"a\ b/c", r"a\ b/c"),
    ],
)
def test_a_backslash_that_escapes_nothing_is_a_slash(tmp_path, pattern, as_read):
    (tmp_path / "seedlint.toml").write_text(f"exclude = ['{pattern}']\n")
    assert read(tmp_path / "seedlint.toml")["exclude"] == (f"{tmp_path}/{as_read}",)


@pytest.mark.parametrize(
    "text, message, line",
    [
        ('select = ["SDL101"]\nfixx = true\n', "unknown key `fixx` (did you mean `fix`?)", 2),
        ("\nper_file_ignores = {}\n", "unknown key `per_file_ignores` (did you mean `per-file-ignores`?)", 2),
        ("format = 'json'\n", "unknown key `format` (did you mean `output-format`?)", 1),
        ("watch = true\n", "unknown key `watch` (the keys are baseline, cache,", 1),
        ('select = "SDL101"\n', "`select` must be a list of strings", 1),
        ("select = [1]\n", "`select` must be a list of strings", 1),
        ("# x\n\nfix = 'yes'\n", "`fix` must be true or false", 3),
        ("jobs = true\n", "`jobs` must be a whole number", 1),
        ("jobs = -1\n", "`jobs` must not be negative", 1),
        ("fix-style = 'other'\n", "`fix-style` must be one of 'repeat', 'derive', 'isolate'", 1),
        (
            "per-file-ignores = ['a']\n",
            "`per-file-ignores` must be a table of patterns, each with a list of codes",
            1,
        ),
        ("[per-file-ignores]\n'a' = 'SDL101'\n", "`per-file-ignores` must be a table", 1),
        ("cache-dir = 3\n", "`cache-dir` must be a path", 1),
        ("\nignore = ['SDL1O1']\n", "`ignore` names no rule: 'SDL1O1' (did you mean `SDL101`?)", 2),
        ("ignore = ['E501']\n", "`ignore` names no rule: 'E501'", 1),
        ("fix = true\nfix = false\n", "not valid TOML", 2),
        ("fix = \n", "not valid TOML", 1),
        ("\nstubs = ['nowhere']\n", "`stubs` names no folder: nowhere", 2),
        ("\nextend-exclude = ['[z-a].py']\n", "`extend-exclude` holds what is no pattern: '[z-a].py'", 2),
        (
            "[per-file-ignores]\n'[z-a]' = ['SDL1']\n",
            "`per-file-ignores` holds what is no pattern: '[z-a]'",
            1,
        ),
        ("extend = 3\n", "`extend` must be a path", 1),
        (
            "[tool.seedlint]\nfix = true\n",
            "unknown key `tool` (in seedlint.toml the keys stand by themselves, without `[tool.seedlint]`)",
            1,
        ),
        ("[lint]\nselect = []\n", "unknown key `lint` (the keys are baseline, cache,", 1),
        ("extend = 'nowhere.toml'\n", "there is no file 'nowhere.toml' to extend", 1),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_what_would_be_right(
    tmp_path, monkeypatch, text, message, line
):
    monkeypatch.chdir(tmp_path)
    error = refusal(tmp_path, text)
    assert str(error).startswith(f"seedlint.toml:{line}: {message}")
    assert "\n" not in str(error)


def test_a_place_in_pyproject_is_that_of_our_table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "[tool.other]\nfixx = 1\n[tool.seedlint]\n# fixx = 1\n'fixx' = 1\n"
    assert refusal(tmp_path, text, "pyproject.toml").where == "pyproject.toml:5"


def test_what_is_no_table_is_told_with_its_line(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert refusal(tmp_path, "[tool]\nx = 1\nseedlint = 3\n", "pyproject.toml").where == "pyproject.toml:3"


def test_a_byte_order_mark_is_no_part_of_a_configuration(tmp_path):
    (tmp_path / "seedlint.toml").write_text("\ufefffix = true\n", "utf-8")
    assert read(tmp_path / "seedlint.toml") == {"fix": True}


def test_extend_puts_one_file_over_another(tmp_path):
    (tmp_path / "base.toml").write_text('ignore = ["SDL104"]\nextend-exclude = ["gen/a"]\n')
    (tmp_path / "x").mkdir()
    (tmp_path / "x/seedlint.toml").write_text('extend = "../base.toml"\nignore = ["SDL102"]\n')
    assert read(tmp_path / "x/seedlint.toml") == {
        "ignore": ("SDL102",),
        "extend_exclude": (f"{tmp_path}/gen/a",),
    }


def test_extend_in_a_circle_is_told(tmp_path):
    (tmp_path / "a.toml").write_text('extend = "b.toml"\n')
    (tmp_path / "b.toml").write_text('extend = "a.toml"\n')
    with pytest.raises(ConfigError, match="leads back"):
        read(tmp_path / "a.toml")


def test_the_nearest_file_counts_and_a_pyproject_without_our_table_does_not(tmp_path):
    deep = tmp_path / "a/b"
    deep.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.seedlint]\n")
    (tmp_path / "a/pyproject.toml").write_text("[tool.other]\nseedlint = 1\n")
    assert find(deep) == tmp_path / "pyproject.toml"
    (tmp_path / "seedlint.toml").write_text("")
    assert find(deep) == tmp_path / "seedlint.toml"
    (tmp_path / ".seedlint.toml").write_text("")
    assert find(deep) == tmp_path / ".seedlint.toml"
    (deep / "seedlint.toml").write_text("")
    assert find(deep) == deep / "seedlint.toml"


def test_options_win_over_files(tmp_path):
    (tmp_path / "seedlint.toml").write_text(
        'select = ["SDL1"]\nignore = ["SDL104"]\nextend-select = ["SDL103"]\nextend-exclude = ["a"]\njobs = 3\n'
    )
    plain = Configuration(
        {"extend_select": ("SDL901",), "extend_exclude": ("b",)}, base=tmp_path
    ).settings_for(tmp_path)
    assert plain.extend_select == ("SDL103", "SDL901")
    assert plain.extend_exclude == ("a", "b")
    assert plain.ignore == ("SDL104",)
    assert plain.jobs == 3
    anew = Configuration({"select": ("SDL104",)}, base=tmp_path).settings_for(tmp_path)
    assert (anew.select, anew.ignore, anew.extend_select) == (("SDL104",), (), ())
    assert Configuration(isolated=True).settings_for(tmp_path) == Settings()


def test_every_key_may_stand_in_a_file(tmp_path):
    (tmp_path / "SDL101").mkdir()  # a folder of stubs
    samples = {bool: "true", int: "1", str: "'x'"}
    for key, field in KEYS.items():
        default = Settings.__struct_defaults__[Settings.__struct_fields__.index(field)]
        value = "['SDL101']" if isinstance(default, tuple) else samples.get(type(default), "'x'")
        value = {"per-file-ignores": "{}", "fix-style": "'repeat'"}.get(key, value)
        value = {"output-format": "'json'", "unknown-calls": "'draw'"}.get(key, value)
        (tmp_path / "seedlint.toml").write_text(f"{key} = {value}\n")
        assert list(read(tmp_path / "seedlint.toml")) == [field]
