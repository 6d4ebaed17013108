"""Twins are two models of one class that one seed gives the same weights in one run of one program."""

from __future__ import annotations

import textwrap

import pytest

from seedlint.fix.frames import Trees
from seedlint.fix.twins import twins
from tests.fix.programs import construction

SEEDING = "import torch\ndef fix_seeds(seed=0):\n    torch.manual_seed(seed)\n"
FIX = "seeding.py: torch.manual_seed(seed)"


def _twins(main, first, second, *, progress="none", **others):
    files = {"main.py": textwrap.dedent(main), "seeding.py": SEEDING} | {
        f"{name}.py": textwrap.dedent(text) for name, text in others.items()
    }
    built = [construction(files, way, seed, progress=progress) for way, seed in (first, second)]
    return bool(twins(built, Trees({path: text.encode() for path, text in files.items()})))


def _pair(seeds, models, between=""):
    """Return whether two models of one script are twins, each after a seed of its own."""
    lines = ["from seeding import fix_seeds", "s = t = 3", seeds[0], f"a = {models[0]}", between, seeds[1]]
    main = "\n".join([*lines, f"b = {models[1]}", ""])
    number = "#2" if seeds[0] == seeds[1] else ""
    other = "#2" if models[0] == models[1] else ""
    return _twins(
        main,
        ([f"main.py: {models[0]}"], [f"main.py: {seeds[0]}", FIX]),
        ([f"main.py: {models[1]}{other}"], [f"main.py: {seeds[1]}{number}", FIX]),
    )


@pytest.mark.parametrize(
    "seeds, models, expected",
    [
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net()", "Net()"), True),
        (("fix_seeds(0)", "fix_seeds(1)"), ("Net()", "Net()"), False),
        (("fix_seeds()", "fix_seeds(0)"), ("Net()", "Net()"), True),
        (("fix_seeds(s)", "fix_seeds(s)"), ("Net()", "Net()"), True),
        (("fix_seeds(s)", "fix_seeds(s + 1)"), ("Net()", "Net()"), False),
        (("fix_seeds(s + 2)", "fix_seeds(1 + s + 1)"), ("Net()", "Net()"), True),
        (("fix_seeds(s - 1)", "fix_seeds(s - 2)"), ("Net()", "Net()"), False),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net()", "Other()"), False),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net(3)", "Net(4)"), False),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net(3)", "nets.Net(3)"), True),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net(size=3)", "Net(size=4)"), False),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net(s)", "Net(t)"), True),
        (("fix_seeds(0)", "fix_seeds(0)"), ("Net(s, 1)", "Net(t)"), True),
    ],
)
def test_same_class_and_same_seed(seeds, models, expected):
    assert _pair(seeds, models) == expected


def test_what_an_object_keeps_is_one_seed_in_all_its_methods():
    main = """\
        import torch
        class Run:
            def build(self):
                torch.manual_seed(self.seed)
                a = Net(s)
            def again(self):
                torch.manual_seed(self.seed)
                b = Net(t)
            def other(self, it):
                torch.manual_seed(it.seed)
                c = Net(u)
        """
    seeds = [f"main.py: torch.manual_seed(self.seed){number}" for number in ("", "#2")]
    assert _twins(main, (["main.py: Net(s)"], [seeds[0]]), (["main.py: Net(t)"], [seeds[1]]))
    other = (["main.py: Net(u)"], ["main.py: torch.manual_seed(it.seed)"])
    assert not _twins(main, (["main.py: Net(s)"], [seeds[0]]), other)


def test_a_stale_model_is_no_twin():
    main = "from seeding import fix_seeds\nfix_seeds(0)\na = Net()\nb = Net()\n"
    way = (["main.py: Net()"], ["main.py: fix_seeds(0)", FIX])
    assert not _twins(main, way, (["main.py: Net()#2"], way[1]), progress="drawn")
    assert _twins(main, way, (["main.py: Net()#2"], way[1]))


@pytest.mark.parametrize(
    "body, expected",
    [
        ("if c:\n        a = Net()\n    else:\n        b = Net(1)", False),
        ("if c:\n        a = Net()\n    elif d:\n        b = Net(1)", False),
        ("if c:\n        a = Net()\n    if d:\n        b = Net(1)", True),
        ("if c:\n        return Net()\n    return Net(1)", False),
        ("if c:\n        a = Net()\n        raise E\n    b = Net(1)", False),
        ("for i in c:\n        if i:\n            return Net()\n        b = Net(1)", True),
        ("match c:\n        case 1:\n            a = Net()\n        case 2:\n            b = Net(1)", False),
        ("a = Net() if c else Net(1)", False),
        ("a = Net()\n    if c:\n        b = Net(1)\n        return", True),
        ("if Net():\n        b = Net(1)", True),
    ],
)
def test_branches_of_which_one_is_taken(body, expected):
    main = f"from seeding import fix_seeds\ndef main(c, d):\n    fix_seeds(0)\n    {body}\nmain(1, 2)\n"
    seed = ["main.py: main(1, 2)", "main.py: fix_seeds(0)", FIX]
    first = (["main.py: main(1, 2)", "main.py: Net()"], seed)
    second = (["main.py: main(1, 2)", "main.py: Net(1)"], seed)
    assert _twins(main, first, second) == expected


@pytest.mark.parametrize(
    "end, expected", [("if __name__ == '__main__':\n    main()\n", False), ("main()\n", False), ("", True)]
)
def test_two_scripts_are_two_programs(end, expected):
    main = f"from seeding import fix_seeds\ndef main():\n    fix_seeds(0)\n    return Net()\n{end}"
    first = (["main.py: Net()"], ["main.py: fix_seeds(0)", FIX])
    second = (["other.py: Net()"], ["other.py: fix_seeds(0)", FIX])
    assert _twins(main, first, second, other=main) == expected
