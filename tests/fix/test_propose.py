"""The author's seed call goes where its names mean the same, worded as that place can say it."""

from __future__ import annotations

import json
import textwrap

import pytest

from seedlint.fix.frames import Trees
from seedlint.fix.insertion import Refusal
from seedlint.fix.propose import propose
from seedlint.fix.prove import edited_files
from seedlint.fix.reseed import Program
from seedlint.text.notebook import read_notebook
from tests.fix.programs import construction, module_name

SEEDING = """\
import random
import torch

def fix_seeds(seed=0):
    random.seed(seed)
    torch.manual_seed(seed)
"""
FIX = "seeding.py: torch.manual_seed(seed)"


def _files(main, **others):
    files = {"main.py": textwrap.dedent(main), "seeding.py": SEEDING}
    return files | {name.replace("__", "/") + ".py": textwrap.dedent(text) for name, text in others.items()}


def _fixes(files, way, *seeds, style="repeat", **options):
    sources = {path: text.encode() for path, text in files.items()}
    program = Program(Trees(sources), module_name, style)
    answer = propose(construction(files, way, *seeds, **options), program)
    if isinstance(answer, Refusal):
        return answer.reason
    return [(fix.applicability, edited_files(fix.edits, sources)) for _, fix, *_ in answer]


def _first(files, way, *seeds, **options):
    """Return what the best fix adds, as `file:line text`, after its applicability."""
    answer = _fixes(files, way, *seeds, **options)
    if isinstance(answer, str):
        return [answer]
    applicability, edited = answer[0]
    added = [applicability]
    for path, content in edited.items():
        old = files[path].split("\n")
        new = content.decode().split("\n")
        position = 0
        for number, line in enumerate(new, start=1):
            if position < len(old) and line == old[position]:
                position += 1
            else:
                added.append(f"{path}:{number} {line}")
        assert position == len(old), "nothing is taken away"
    return added


def test_a_call_with_a_constant_goes_before_the_statement():
    files = _files("from seeding import fix_seeds\nfix_seeds(3)\ndraw()\nm = Net()\n")
    assert _first(files, ["main.py: Net()"], ["main.py: fix_seeds(3)", FIX]) == [
        "safe",
        "main.py:4 fix_seeds(3)",
    ]


def test_a_seed_of_the_library_is_repeated():
    files = _files("import torch\ntorch.manual_seed( 7 )  # why\ndraw()\nm = Net()\n")
    assert _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed( 7 )"]) == [
        "safe",
        "main.py:4 torch.manual_seed( 7 )",
    ]


def test_the_value_of_an_assignment_is_not_repeated():
    files = _files("import torch\ng = torch.manual_seed(7)\ndraw()\nm = Net()\n")
    assert _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(7)"]) == [
        "safe",
        "main.py:4 torch.manual_seed(7)",
    ]


MAIN = """\
    from seeding import fix_seeds
    def main(args):
        fix_seeds(args.seed)
        draw()
        {between}
        m = Net()
    main(parse())
    """
CHAIN = (
    ["main.py: main(parse())", "main.py: Net()"],
    ["main.py: main(parse())", "main.py: fix_seeds(args.seed)", FIX],
)


def test_a_name_that_keeps_its_value_is_repeated():
    files = _files(MAIN.format(between="other = 1"))
    assert _first(files, *CHAIN) == ["safe", "main.py:6     fix_seeds(args.seed)"]


@pytest.mark.parametrize(
    "between",
    [
        "args = parse()",
        "args.seed = 4",
        "args.seed += 1",
        "for args in b: pass",
        "with open() as args: pass",
        "import args",
        "del args",
        "(args := 1)",
        "try: pass\n        except E as args: pass",
        "def args(): pass",
        "args, b = c",
        "if b: args = c",
    ],
)
def test_a_name_that_changes_between_is_not(between):
    files = _files(MAIN.format(between=between))
    assert len(_first(files, *CHAIN)) == 1


@pytest.mark.parametrize(
    "between",
    [
        "def f(args): args = 1",
        "[args for args in b]",
        "lambda args: args",
        "class A:\n            args = 1",
        "b.args = 1",
    ],
)
def test_the_same_name_elsewhere_is_no_matter(between):
    files = _files(MAIN.format(between=between))
    assert _first(files, *CHAIN)[0] == "safe"


def test_a_name_that_a_loop_changes_after_the_model_is_not_repeated():
    files = _files(
        """\
        import torch
        seed = 0
        torch.manual_seed(seed)
        for fold in range(3):
            m = Net()
            seed += 1
        """
    )
    assert len(_first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(seed)"])) == 1


def test_a_loop_around_seed_and_model_repeats_the_seed_of_its_turn():
    files = _files(
        """\
        import torch
        for seed in range(3):
            torch.manual_seed(seed)
            draw()
            m = Net()
        """
    )
    assert _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(seed)"]) == [
        "safe",
        "main.py:5     torch.manual_seed(seed)",
    ]


def test_a_loop_around_the_model_alone_gets_a_seed_per_turn():
    files = _files("import torch\ntorch.manual_seed(5)\nfor fold in range(3):\n    m = Net()\n")
    assert _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(5)"]) == [
        "unsafe",
        "main.py:4     torch.manual_seed(5 + fold)",
    ]


@pytest.mark.parametrize("header", ["async for name in names:", "while more():"])
def test_a_loop_that_counts_nothing_gets_none(header):
    files = _files(f"import torch\ntorch.manual_seed(5)\nasync def main():\n  {header}\n    m = Net()\n")
    assert len(_first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(5)"])) == 1


@pytest.mark.parametrize(
    ("header", "counting"),
    [
        ("for _ in range(3):", "for i in range(3):"),
        ("for name in names:", "for i, name in enumerate(names):"),
        ("for a, b in pairs:", "for i, (a, b) in enumerate(pairs):"),
        ("for (a, b), c in pairs:", "for i, ((a, b), c) in enumerate(pairs):"),
        ("for (a, b) in pairs:", "for i, (a, b) in enumerate(pairs):"),
        ("for [a, b] in pairs:", "for i, [a, b] in enumerate(pairs):"),
        ("for x in 1, 2:", "for i, x in enumerate((1, 2)):"),
        ("for x in (1), (2):", "for i, x in enumerate(((1), (2))):"),
        ("for x in (1, 2):", "for i, x in enumerate((1, 2)):"),
        ("for x in (i for i in y):", "for j, x in enumerate((i for i in y)):"),
    ],
)
def test_a_loop_that_counts_nothing_is_made_to(header, counting):
    files = _files(f"import torch\ntorch.manual_seed(5)\n{header}\n    m = Net()\n")
    (applicability, edited), *_ = _fixes(files, ["main.py: Net()"], ["main.py: torch.manual_seed(5)"])
    assert applicability == "unsafe"
    assert edited["main.py"].decode().split("\n")[2] == counting


def test_the_condition_around_the_seed_is_repeated_too():
    files = _files(
        """\
        from seeding import fix_seeds
        def main(args):
            if args.seed is not None:
                fix_seeds(args.seed)
            draw()
            m = Net()
        main(parse())
        """
    )
    assert _first(files, *CHAIN) == [
        "safe",
        "main.py:6     if args.seed is not None:",
        "main.py:7         fix_seeds(args.seed)",
    ]


def test_a_condition_around_both_is_not():
    files = _files(
        """\
        import torch
        if __name__ == "__main__":
            torch.manual_seed(0)
            if a:
                draw()
                m = Net()
        """
    )
    assert _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(0)"]) == [
        "safe",
        "main.py:6         torch.manual_seed(0)",
    ]


@pytest.mark.parametrize(
    "seeding",
    [
        "for s in seeds: torch.manual_seed(s)",
        "try: torch.manual_seed(s)\nexcept E: pass",
        "torch.manual_seed(next(seeds))",
        "torch.manual_seed(random.randint(0, 9))",
        "if seeds.pop(): torch.manual_seed(1)",
        "with seeded(torch.manual_seed(1)): pass",
        "ok = s and torch.manual_seed(s)",
    ],
)
def test_what_cannot_be_said_twice_is_not(seeding):
    files = _files(f"import torch\ns = 1\n{seeding}\ndraw()\nm = Net()\n")
    call = seeding[seeding.index("torch.manual") :].split("\n")[0].removesuffix(": pass")
    call = call.removesuffix(")") if call.endswith("))") and "seeded" in seeding else call
    answer = _first(files, ["main.py: Net()"], [f"main.py: {call}"])
    assert len(answer) == 1 or "with" in seeding


def test_a_seed_that_its_call_names_is_said_by_that_name():
    files = _files("import torch\ns = 1\ntorch.manual_seed(s := 3)\ndraw()\nm = Net()\n")
    answer = _first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(s := 3)"])
    assert answer == ["safe", "main.py:5 torch.manual_seed(s)"]


def test_the_call_moves_into_the_function_that_builds():
    files = _files(
        """\
        from seeding import fix_seeds
        def build(n):
            draw()
            return Net(n)
        def main(args):
            fix_seeds(0)
            m = build(3)
        main(parse())
        """
    )
    way = ["main.py: main(parse())", "main.py: build(3)", "main.py: Net(n)"]
    seed = ["main.py: main(parse())", "main.py: fix_seeds(0)", FIX]
    assert _first(files, way, seed) == ["safe", "main.py:4     fix_seeds(0)"]


BUILD = """\
    from seeding import fix_seeds
    def build({parameters}):
        {first}
        return Net(1)
    def main(args):
        fix_seeds(args.seed)
        m = build({arguments})
    main(parse())
    """


@pytest.mark.parametrize(
    "parameters, arguments, said",
    [
        ("args", "args", "args.seed"),
        ("cfg", "args", "cfg.seed"),
        ("n, cfg", "1, args", "cfg.seed"),
        ("n, *, cfg", "1, cfg=args", "cfg.seed"),
        ("seed", "args.seed", "seed"),
        ("a, b=2", "b=args.seed, a=3", "b"),
        ("args, seed", "args, args.seed", "seed"),
    ],
)
def test_a_parameter_takes_the_place_of_its_argument(parameters, arguments, said):
    files = _files(BUILD.format(parameters=parameters, arguments=arguments, first="draw()"))
    way = ["main.py: main(parse())", f"main.py: build({arguments})", "main.py: Net(1)"]
    seed = ["main.py: main(parse())", "main.py: fix_seeds(args.seed)", FIX]
    assert _first(files, way, seed) == ["safe", f"main.py:4     fix_seeds({said})"]


@pytest.mark.parametrize(
    "parameters, arguments, first",
    [
        ("n", "1", "draw()"),
        ("args", "args", "args = other()"),
        ("args", "args", "args: object = 1"),
        ("*args", "args", "draw()"),
        ("args", "*args", "draw()"),
        ("args", "f(args)", "draw()"),
        ("args", "args.model", "draw()"),
        ("args", "args", "fix_seeds = 3"),
    ],
)
def test_else_the_call_goes_before_the_call_of_the_function(parameters, arguments, first):
    files = _files(BUILD.format(parameters=parameters, arguments=arguments, first=first))
    way = ["main.py: main(parse())", f"main.py: build({arguments})", "main.py: Net(1)"]
    seed = ["main.py: main(parse())", "main.py: fix_seeds(args.seed)", FIX]
    assert _first(files, way, seed) == ["safe", "main.py:7     fix_seeds(args.seed)"]


def test_a_value_that_another_function_changes_is_not_repeated():
    files = _files(BUILD.format(parameters="args", arguments="args", first="args.seed = 3"))
    way = ["main.py: main(parse())", "main.py: build(args)", "main.py: Net(1)"]
    assert len(_first(files, way, ["main.py: main(parse())", "main.py: fix_seeds(args.seed)", FIX])) == 1


def test_self_is_passed_on():
    files = _files(
        """\
        from seeding import fix_seeds
        class Trainer:
            def __init__(self, seed):
                self.seed = seed
            def run(self):
                self.start()
                self.build()
            def start(self):
                fix_seeds(self.seed)
                draw()
            def build(self):
                self.net = Net()
        t = Trainer(0)
        t.run()
        """
    )
    way = ["main.py: t.run()", "main.py: self.build()", "main.py: Net()"]
    seed = ["main.py: t.run()", "main.py: self.start()", "main.py: fix_seeds(self.seed)", FIX]
    assert _first(files, way, seed) == ["safe", "main.py:12         fix_seeds(self.seed)"]


def test_an_attribute_that_another_method_changes_is_not():
    files = _files(
        """\
        from seeding import fix_seeds
        class Trainer:
            def run(self):
                fix_seeds(self.seed)
                self.next()
                self.net = Net()
            def next(self):
                self.seed += 1
        Trainer().run()
        """
    )
    way = ["main.py: Trainer().run()", "main.py: Net()"]
    assert len(_first(files, way, ["main.py: Trainer().run()", "main.py: fix_seeds(self.seed)", FIX])) == 1


def test_a_function_that_does_more_than_seed_is_not_repeated_but_its_seed_is():
    files = _files(
        """\
        import torch
        def setup(args, n):
            make_folders()
            torch.manual_seed(args.seed)
            return args
        def main(options):
            cfg = setup(options, 2)
            draw()
            m = Net()
        main(parse())
        """
    )
    way = ["main.py: main(parse())", "main.py: Net()"]
    seed = ["main.py: main(parse())", "main.py: setup(options, 2)", "main.py: torch.manual_seed(args.seed)"]
    assert _first(files, way, seed) == ["safe", "main.py:9     torch.manual_seed(options.seed)"]


def test_a_function_that_only_seeds_is_repeated_whatever_its_name():
    files = _files(
        """\
        import torch, os
        def prepare(seed):
            os.environ["X"] = str(seed)
            torch.manual_seed(seed)
        prepare(2)
        draw()
        m = Net()
        """
    )
    seed = ["main.py: prepare(2)", "main.py: torch.manual_seed(seed)"]
    assert _first(files, ["main.py: Net()"], seed) == ["safe", "main.py:7 prepare(2)"]


def test_a_constructor_that_seeds_is_not_repeated():
    files = _files("from lib import Trainer\nt = Trainer(seed=3)\ndraw()\nm = Net()\n")
    assert len(_first(files, ["main.py: Net()"], ["main.py: Trainer(seed=3)"])) == 1


MODELS = """\
    {head}
    def build():
        {inside}
        m = Net(2)
    """


@pytest.mark.parametrize(
    "head, added",
    [
        (
            "import torch",
            ["models.py:2 ", "models.py:3 from seeding import fix_seeds", "models.py:6     fix_seeds(0)"],
        ),
        (
            "'''About.'''",
            ["models.py:2 ", "models.py:3 from seeding import fix_seeds", "models.py:6     fix_seeds(0)"],
        ),
        (
            "'''About.'''\nfrom __future__ import annotations",
            ["models.py:3 ", "models.py:4 from seeding import fix_seeds", "models.py:7     fix_seeds(0)"],
        ),
        ("from seeding import fix_seeds", ["models.py:4     fix_seeds(0)"]),
        ("from seeding import fix_seeds as go", ["models.py:4     go(0)"]),
        ("import seeding", ["models.py:4     seeding.fix_seeds(0)"]),
        ("import seeding as s", ["models.py:4     s.fix_seeds(0)"]),
        (
            "import os\nif TYPE_CHECKING:\n    from seeding import fix_seeds as other",
            ["models.py:2 ", "models.py:3 from seeding import fix_seeds", "models.py:8     fix_seeds(0)"],
        ),
        (
            "import os; x = 1\nif x:\n    import sys",
            ["models.py:2 from seeding import fix_seeds", "models.py:7     fix_seeds(0)"],
        ),
        (
            "from a import (\n    b,\n)",
            ["models.py:4 ", "models.py:5 from seeding import fix_seeds", "models.py:8     fix_seeds(0)"],
        ),
        (
            "import os\nx = 1\nimport sys\ndef f(): pass\nimport re",
            ["models.py:4 ", "models.py:5 from seeding import fix_seeds", "models.py:10     fix_seeds(0)"],
        ),
    ],
)
def test_what_the_call_needs_is_imported_where_it_goes(head, added):
    files = _files(
        "from seeding import fix_seeds\nfrom models import build\nfix_seeds(0)\nbuild()\n",
    )
    files["models.py"] = textwrap.dedent(MODELS).format(head=head, inside="draw()")
    way = ["main.py: build()", "models.py: Net(2)"]
    assert _first(files, way, ["main.py: fix_seeds(0)", FIX]) == ["safe", *added]


@pytest.mark.parametrize(
    "head, inside",
    [
        ("fix_seeds = 3", "draw()"),
        ("import torch", "fix_seeds = 3"),
        ("from other import fix_seeds", "draw()"),
        ("def fix_seeds(): pass", "draw()"),
    ],
)
def test_a_name_that_means_something_else_there_is_not_imported(head, inside):
    files = _files("from seeding import fix_seeds\nfrom models import build\nfix_seeds(0)\nbuild()\n")
    files["models.py"] = textwrap.dedent(MODELS).format(head=head, inside=inside)
    way = ["main.py: build()", "models.py: Net(2)"]
    assert _first(files, way, ["main.py: fix_seeds(0)", FIX]) == ["unsafe", "main.py:4 fix_seeds(0)"]


def test_no_import_closes_a_circle():
    files = _files(
        """\
        import torch
        from models import build
        def fix_seeds(seed):
            torch.manual_seed(seed)
        fix_seeds(0)
        build()
        """
    )
    files["models.py"] = textwrap.dedent(MODELS).format(head="import torch", inside="draw()")
    way = ["main.py: build()", "models.py: Net(2)"]
    seed = ["main.py: fix_seeds(0)", "main.py: torch.manual_seed(seed)"]
    assert _first(files, way, seed) == ["unsafe", "main.py:6 fix_seeds(0)"]


def test_a_package_with_relative_imports_gets_one():
    files = {
        "pkg/__init__.py": "",
        "pkg/seeding.py": SEEDING,
        "pkg/models.py": "from . import layers\ndef build():\n    m = Net(2)\n",
        "pkg/layers.py": "",
        "pkg/main.py": "from .seeding import fix_seeds\nfrom .models import build\nfix_seeds(0)\nbuild()\n",
    }
    way = ["pkg/main.py: build()", "pkg/models.py: Net(2)"]
    seed = ["pkg/main.py: fix_seeds(0)", "pkg/seeding.py: torch.manual_seed(seed)"]
    assert _first(files, way, seed) == [
        "safe",
        "pkg/models.py:2 from .seeding import fix_seeds",
        "pkg/models.py:4     fix_seeds(0)",
    ]


def test_a_library_goes_by_the_name_it_has_there():
    files = _files("import torch\nfrom models import build\ntorch.manual_seed(0)\nbuild()\n")
    files["models.py"] = "import torch as th\ndef build():\n    m = Net(2)\n"
    assert _first(files, ["main.py: build()", "models.py: Net(2)"], ["main.py: torch.manual_seed(0)"]) == [
        "safe",
        "models.py:3     th.manual_seed(0)",
    ]


def test_a_global_constant_is_imported_with_the_call():
    files = _files(
        "import torch\nfrom models import build\nfrom conf import SEED\ntorch.manual_seed(SEED)\nbuild()\n"
    )
    files["models.py"] = "import torch\ndef build():\n    m = Net(2)\n"
    files["conf.py"] = "SEED = 3\n"
    assert _first(files, ["main.py: build()", "models.py: Net(2)"], ["main.py: torch.manual_seed(SEED)"]) == [
        "safe",
        "models.py:2 ",
        "models.py:3 from conf import SEED",
        "models.py:5     torch.manual_seed(SEED)",
    ]


def test_seeds_of_several_streams_are_repeated_in_their_order():
    files = _files("import torch, numpy as np\ntorch.manual_seed(1)\nnp.random.seed(2)\ndraw()\nm = Net()\n")
    seeds = ["main.py: np.random.seed(2)"], ["main.py: torch.manual_seed(1)"]
    assert _first(files, ["main.py: Net()"], *seeds, streams=["numpy", "torch"]) == [
        "safe",
        "main.py:5 torch.manual_seed(1)",
        "main.py:6 np.random.seed(2)",
    ]


def test_two_seeds_of_one_stream_are_not():
    files = _files(
        "import torch\nif a:\n    torch.manual_seed(1)\nelse:\n    torch.manual_seed(2)\ndraw()\nm = Net()\n"
    )
    seeds = ["main.py: torch.manual_seed(1)"], ["main.py: torch.manual_seed(2)"]
    assert len(_first(files, ["main.py: Net()"], *seeds)) == 1


@pytest.mark.parametrize(
    "call, said",
    [
        ("fix_seeds(0)", "fix_seeds(1)"),
        ("fix_seeds(41)", "fix_seeds(42)"),
        ("fix_seeds(seed=3)", "fix_seeds(seed=4)"),
        ("fix_seeds(s)", "fix_seeds(s + 1)"),
        ("fix_seeds(a.b)", "fix_seeds(a.b + 1)"),
        ("fix_seeds(s + 2)", "fix_seeds(s + 3)"),
        ("fix_seeds(s * 2)", "fix_seeds(s * 2 + 1)"),
        ("fix_seeds(int(s))", "fix_seeds(int(s) + 1)"),
        ("fix_seeds()", "fix_seeds(seed=1)"),
    ],
)
def test_a_derived_seed_follows_the_authors(call, said):
    files = _files(f"from seeding import fix_seeds\ns = 1\n{call}\nm = Net()\nn = Net(1)\n")
    answer = _first(files, ["main.py: Net(1)"], [f"main.py: {call}", FIX], progress="built")
    assert answer == ["unsafe", f"main.py:5 {said}"]
    assert _first(files, ["main.py: Net(1)"], [f"main.py: {call}", FIX], style="derive") == [
        "safe",
        f"main.py:5 {said}",
    ]


def test_the_seed_in_a_sum_is_the_one_that_differs():
    files = _files(
        """\
        import torch
        def random_seed(seed=42, rank=0):
            torch.manual_seed(seed + rank)
        random_seed(3, 1)
        m = Net()
        n = Net(1)
        """
    )
    seed = ["main.py: random_seed(3, 1)", "main.py: torch.manual_seed(seed + rank)"]
    assert _first(files, ["main.py: Net(1)"], seed, style="derive") == ["safe", "main.py:6 random_seed(4, 1)"]


def test_a_derived_seed_is_not_used_twice():
    files = _files(
        "from seeding import fix_seeds\nfix_seeds(0)\nm = Net()\nfix_seeds( 1 )\nk = Net(3)\nn = Net(1)\n"
    )
    answer = _first(files, ["main.py: Net(1)"], ["main.py: fix_seeds(0)", FIX], style="derive")
    assert answer == ["safe", "main.py:6 fix_seeds(2)"]


def test_a_chained_model_never_gets_the_same_seed():
    files = _files(
        "import torch\ndef fix_seeds():\n    torch.manual_seed('x')\nfix_seeds()\nm = Net()\nn = Net(1)\n"
    )
    seed = ["main.py: fix_seeds()", "main.py: torch.manual_seed('x')"]
    assert len(_first(files, ["main.py: Net(1)"], seed, progress="built")) == 1


def test_a_block_of_its_own():
    files = _files("from seeding import fix_seeds\nfix_seeds(4)\ndraw()\nm = wrap(\n    Net(),\n)\n")
    (applicability, edited), *_ = _fixes(
        files, ["main.py: Net()"], ["main.py: fix_seeds(4)", FIX], style="isolate"
    )
    assert applicability == "safe"
    assert edited["main.py"].decode() == (
        "import torch\n\nfrom seeding import fix_seeds\nfix_seeds(4)\ndraw()\n"
        "with torch.random.fork_rng():\n    torch.manual_seed(4)\n    m = wrap(\n        Net(),\n    )\n"
    )


def test_a_block_is_not_put_around_a_header():
    files = _files("import torch\ntorch.manual_seed(4)\ndraw()\nfor p in Net():\n    draw()\n")
    assert len(_first(files, ["main.py: Net()"], ["main.py: torch.manual_seed(4)"], style="isolate")) == 1


def test_a_notebook_is_edited_in_its_cells():
    cells = [["%pip install x\n", "import torch\n", "torch.manual_seed(3)"], ["draw()"], ["m = Net()\n", "m"]]
    notebook = json.dumps({"cells": [{"cell_type": "code", "source": cell} for cell in cells]}, indent=1)
    sources = {"a.ipynb": notebook.encode()}
    program = read_notebook(sources["a.ipynb"]).program
    stale = construction({"a.ipynb": program}, ["a.ipynb: Net()"], ["a.ipynb: torch.manual_seed(3)"])
    answer = propose(stale, Program(Trees(sources), module_name))
    assert not isinstance(answer, Refusal)
    edited = edited_files(answer[0].fix.edits, sources)["a.ipynb"].decode()
    assert edited == notebook.replace('"m = Net()', '"torch.manual_seed(3)\\n",\n    "m = Net()')
