from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seedlint.catalogue.seeding import seeding_words
from seedlint.reach import Graph, Seeding, scan
from seedlint.solve.state import seeding_names

ROOT = Path("/project")
SEEDING = Seeding(frozenset(), re.compile(rb"seed"))


def reached(goal: str, /, **files: str) -> list[str]:
    """The names of the files that reach one of them; all lie in one folder."""
    contents = {ROOT / f"pkg/{name}.py": text.encode() for name, text in files.items()}
    return stems(graph(contents).reaching([ROOT / f"pkg/{goal}.py"]))


def graph(contents: dict[Path, bytes]) -> Graph:
    return Graph(
        sorted(contents), lambda path: scan(contents[path], SEEDING), lambda path: [path.parent, ROOT]
    )


def stems(paths: set[Path]) -> list[str]:
    return [path.stem for path in sorted(paths)]


@pytest.mark.parametrize(
    "text",
    [
        "import goal",
        "import a, goal as b",
        "import pkg.goal",
        "from goal import x",
        "from pkg.goal import x",
        "from pkg import goal",
        "from . import goal",
        "from .goal import *",
        "from ..pkg import (a,  # (one)\n    goal,\n)",
        "from pkg import a, \\\n    goal",
        "import os; import goal",
        "if True: import goal",
        "try:\n    from pkg import goal\nexcept ImportError:\n    pass",
        "import importlib\nimportlib.import_module('pkg.goal')",
        "module = __import__('goal')",
    ],
)
def test_every_form_of_import_reaches(text):
    assert reached("goal", goal="", a=text) == ["a", "goal"]


@pytest.mark.parametrize(
    "text",
    [
        "# executes what it allocates: the goal",
        "respawn = located(goal)",
        "self.executor.run(goal)",
        "import_modules = goal",
    ],
)
def test_words_that_only_look_like_importing_by_name_reach_nothing(text):
    assert reached("goal", goal="", a=text) == ["goal"]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("main.py", "import_module(f'pkg.models.{name}')", ["net", "main"]),
        ("main.py", "import_module(f'pkg.others.{name}')", ["net"]),
        ("main.py", "load('pkg.models.' + name)", ["net"]),
        (
            "pkg/models/__init__.py",
            "for each in walk(__path__): import_module(f'{__package__}.{each}')",
            ["__init__", "net"],
        ),
        (
            "pkg/models/make.py",
            "def make(name): return import_module('.' + name, __package__).Net()",
            ["make", "net"],
        ),
        ("pkg/models/__init__.py", "from . import *", ["__init__", "net"]),
        (
            "pkg/models/__init__.py",
            "__all__ = [basename(file)[:-3] for file in glob(join(dirname(__file__), '*.py'))]",
            ["__init__", "net"],
        ),
        ("pkg/models/__init__.py", "__all__ = ['make']", ["net"]),
        ("pkg/make.py", "def make(name): return import_module('.' + name, __package__).Net()", ["net"]),
        ("pkg/models/make.py", "def make(name): return import_module(name).Net()", ["net"]),
    ],
)
def test_importing_by_a_name_of_which_the_package_is_known_reaches_what_is_in_it(name, text, found):
    contents = {ROOT / "pkg/models/net.py": b"", ROOT / name: text.encode()}
    assert sorted(stems(graph(contents).reaching([ROOT / "pkg/models/net.py"]))) == sorted(found)


def test_who_imports_an_importer_reaches_too():
    assert reached("goal", goal="", a="import goal", b="import a", c="import b", d="import x") == [
        "a",
        "b",
        "c",
        "goal",
    ]


def test_circles_end():
    assert reached("goal", goal="import a", a="import goal") == ["a", "goal"]


def test_what_imports_nothing_of_that_name_is_left_out():
    assert reached("goal", goal="", a="import other", b="goal = 1\nprint(goal)") == ["goal"]


def test_importing_a_module_runs_the_packages_around_it():
    contents = {
        ROOT / "main.py": b"import pkg.deep.leaf",
        ROOT / "pkg/__init__.py": b"import goal",
        ROOT / "pkg/deep/leaf.py": b"",
        ROOT / "goal.py": b"",
        ROOT / "pkg/other.py": b"from .deep import leaf",
    }
    found = graph(contents).reaching([ROOT / "goal.py"])
    assert [str(path.relative_to(ROOT)) for path in sorted(found)] == [
        "goal.py",
        "main.py",
        "pkg/__init__.py",
        "pkg/other.py",
    ]


def test_an_import_leads_to_one_file_and_not_to_all_of_its_name():
    contents = {
        ROOT / "a/goal.py": b"",
        ROOT / "b/goal.py": b"",
        ROOT / "uses_a.py": b"from a import goal",
        ROOT / "uses_b.py": b"import b.goal",
    }
    assert stems(graph(contents).reaching([ROOT / "a/goal.py"])) == ["goal", "uses_a"]


def test_what_reaches_a_seed_may_matter():
    contents = {
        ROOT / "fix.py": b"def set_seed(): ...",
        ROOT / "train.py": b"import fix\nimport nets",
        ROOT / "nets.py": b"import torch",
        ROOT / "show.py": b"import nets",
    }
    assert stems(graph(contents).seeding()) == ["fix", "train"]
    assert stems(graph(contents).reached([ROOT / "show.py"])) == ["nets", "show"]


@pytest.mark.parametrize("verb", ["set", "fix", "init", "lock", "ensure", "make", "enable"])
@pytest.mark.parametrize(
    "what", ["seed", "all_seeds", "rng", "random_state", "randomness", "deterministic", "reproducibility"]
)
@pytest.mark.parametrize("form", ["{}_{}", "_{1}_{0}_all", "{}{}", "{0}_the_{1}"])
def test_every_name_that_counts_as_seeding_is_found_in_the_text(verb, what, form):
    name = form.format(verb, what)
    if seeding_names.seeds_all(name, arguments=1, of_module=False):
        assert re.search(seeding_names.HINT, name), name


@given(
    st.lists(
        st.sampled_from(
            [
                "seed",
                "Trainer",
                "set_random",
                "SetTheRandom",
                "set",
                "random",
                "state",
                "é",
                "_",
                "7",
                ".",
                " ",
                "-",
                "\n",
            ]
        )
    )
)
@example(["é", "Trainer"])
@example(["7", "seed"])
@example(["7", "Trainer"])
def test_what_may_seed_is_found_by_words_as_in_the_text(parts):
    text = "".join(parts).encode()
    hint = re.compile(seeding_names.HINT.encode())
    sought = re.compile(hint.pattern + rb"|(?<![\w\x80-\xff])Trainer(?![\w\x80-\xff])")
    found = scan(text, Seeding(frozenset({b"Trainer"}), hint)).seeds
    assert found == (sought.search(text) is not None)


def test_the_words_of_libraries_come_from_their_stubs(tmp_path):
    (tmp_path / "lib.pyi").write_text(
        "from seedlint.effects import *\n@seeds(TORCH)\ndef begin() -> None: ...\n"
        "class Runner:\n    @seeds(TORCH)\n    def go(self) -> None: ...\n"
        "class Fast(Runner): ...\ndef fast(x: int) -> Fast: ...\ndef other() -> None: ...\n"
    )
    words, _ = seeding_words([tmp_path])
    assert {"begin", "Runner", "Fast", "fast", "Trainer", "manual_seed"} <= set(words)
    assert not {"go", "other", "Subset"} & set(words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sys.path.append('lib')", ["lib"]),
        ("sys.path.insert(0, os.path.join(HERE, '..', 'lib'))", ["..", "../lib", "lib"]),
        ("ROOT = Path(__file__).parent / './lib/'\nsys.path += [str(ROOT)]", ["./lib"]),
        ("sys.path.append(f'{here}/lib')", ["lib"]),
        ("sys.path.append(here)\nprint('what it says', 'a b')", []),
        ("print(sys.path, 'lib')", []),
    ],
)
def test_texts_of_a_file_that_adds_to_the_path_may_name_folders(text, found):
    assert list(scan(text.encode(), SEEDING).folders) == found
