"""What the solver does again and what it does not, counted in functions solved."""

from __future__ import annotations

from pathlib import Path

from seedlint.check import check
from seedlint.settings import Settings
from seedlint.solve import program
from seedlint.solve.activations import shares
from seedlint.solve.flow import conditions


def solved(folder: Path, text: str) -> int:
    """Return how many activations of functions the solver ran for a program of one file."""
    return counted(folder, text)["functions solved"]


def steps(folder: Path, text: str) -> int:
    """Return how many steps the solver took for a program of one file."""
    return counted(folder, text)["steps"]


def counted(folder: Path, text: str) -> dict[str, int]:
    folder.mkdir()
    (folder / "program.py").write_text(text)
    report = check([folder], lambda _: Settings(cache=False, root=folder))
    assert not report.failures
    return report.statistics


def _with_model(functions: int, *, found_out: bool) -> str:
    """A program of functions beside a model that cannot be resolved; its use tells that it is one if it is `found_out`."""
    plain = "".join(
        f"def f{number}(x):\n    return [x, {number}]\nf{number}(1)\n" for number in range(functions)
    )
    use = "list(net.parameters())" if found_out else "print(net)"
    return f"import torch\nfrom nowhere import make\ntorch.manual_seed(0)\n{plain}net = make()\n{use}\n"


def test_a_second_round_solves_only_what_met_the_call_that_builds(tmp_path):
    once = solved(tmp_path / "once", _with_model(40, found_out=False))
    twice = solved(tmp_path / "twice", _with_model(40, found_out=True))
    assert once >= 40
    assert twice <= once + 3


def test_what_a_second_round_does_not_solve_again_is_told_all_the_same(tmp_path):
    text = (
        "import torch\nfrom nowhere import make\n"
        "def stale():\n    torch.manual_seed(1)\n    torch.rand(1)\n    return torch.nn.Linear(1, 1)\n"
        "torch.manual_seed(0)\nstale()\nnet = make()\nlist(net.parameters())\n"
    )
    (tmp_path / "program.py").write_text(text)
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert [(f.code, f.place.span.line) for f in report.findings if f.code == "SDL101"] == [
        ("SDL101", 6),
        ("SDL101", 9),
    ]


def test_inside_a_recursion_what_does_not_depend_on_it_is_solved_once(tmp_path):
    text = (
        "import torch\ntorch.manual_seed(0)\n"
        "def leaf(x):\n    return str(x)\n"
        "def walk(x):\n    if x: walk(x)\n" + "    leaf(x)\n" * 30 + "walk(open('x'))\n"
        "net = torch.nn.Linear(1, 1)\n"
    )
    assert solved(tmp_path / "a", text) <= 10


def test_a_class_among_many_is_not_made_inside_itself(tmp_path):
    """`eval` of a name may be any class of the module, also the one whose layers it makes."""
    layers = "".join(f"class L{i}:\n    def __init__(self, name): self.size = {i}\n" for i in range(40))
    whole = (
        "class L(object):\n"
        "    def __init__(self, name): self.layers = [eval('L' + part)(part) for part in name.split()]\n"
    )
    text = (
        f"import sys, torch\ntorch.manual_seed(0)\n{layers}{whole}L(sys.argv[1])\nm = torch.nn.Linear(1, 1)\n"
    )
    assert 40 < solved(tmp_path / "a", text) <= 50


def test_replacing_a_function_of_a_library_forgets_only_what_asked_for_it(tmp_path):
    plain = "".join(f"def f{number}(x):\n    return str(x) + '{number}'\n" for number in range(40))
    calls = "".join(f"f{number}(1)\n" for number in range(40))
    text = (
        f"import torch\n{plain}def draw():\n    return torch.rand(1)\n"
        "torch.manual_seed(0)\n" + calls + "draw()\ntorch.rand = lambda n: 0\n" + calls + "draw()\n"
    )
    assert solved(tmp_path / "a", text) <= 46


def test_what_one_script_replaces_another_has(tmp_path):
    (tmp_path / "tools.py").write_text("import torch\ndef draw():\n    return torch.rand(1)\n")
    begin = "import torch\nfrom tools import draw\nif __name__ == '__main__':\n    torch.manual_seed(0)\n"
    end = "    draw()\n    net = torch.nn.Linear(1, 1)\n"
    for name, between in (
        ("a", "    torch.rand = lambda n: 0\n"),
        ("b", ""),
        ("c", "    torch.rand = print\n"),
    ):
        (tmp_path / f"{name}.py").write_text(begin + between + end)
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert [Path(f.place.path).name for f in report.findings if f.code == "SDL101"] == ["b.py"]


def _with_layers(count: int) -> str:
    """A program of a model with layers of one class, each made by a line of its own."""
    layers = "".join(f"        self.l{number} = Layer(4)\n" for number in range(count))
    return (
        "import torch\nfrom torch import nn\n"
        "class Layer(nn.Module):\n    def __init__(self, size):\n        super().__init__()\n"
        "        self.inner, self.sizes = nn.Linear(size, size), [size]\n"
        f"class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n{layers}"
        "torch.manual_seed(0)\nnet = Net()\n"
    )


def test_layers_that_differ_in_nothing_but_their_place_are_solved_once(tmp_path):
    assert solved(tmp_path / "many", _with_layers(30)) == solved(tmp_path / "few", _with_layers(2))


def test_models_that_hold_one_another_in_any_order_are_not_called_in_every_order(tmp_path):
    held = 12
    (tmp_path / "program.py").write_text(
        "import torch\nfrom torch import nn\ntorch.manual_seed(0)\npool = [nn.Dropout(0.5)]\nwhile input():\n"
        + "    pool.append(nn.Sequential(*pool))\n" * held
        + "pool[-1](torch.zeros(2))\nhead = nn.Linear(2, 2)\n"
    )
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert [(f.code, f.place.span.line) for f in report.findings] == [("SDL101", 7 + held)]
    assert report.statistics["calls"] <= 4 * held**3


def _commands(last: str) -> str:
    """A command line of commands that take much work each but the last, which calls `shared` too."""
    lines = "\n".join(f"    value = abs(value) + {number}" for number in range(80))
    works = "".join(f"def work{number}(value):\n{lines}\n    return value\n" for number in range(6))
    calls = "".join(f"        work{number}(self)\n" for number in range(6))
    commands = "".join(
        f"class Command{number}:\n    def run(self):\n{calls}        prepare()\n" for number in range(4)
    )
    names = ", ".join(f"'{number}': Command{number}()" for number in range(4))
    return (
        f"import sys\nimport torch\n{works}{commands}"
        "def prepare():\n    torch.manual_seed(0)\n"
        f"class Train:\n    def run(self):\n{last}"
        f"torch.manual_seed(0)\ntorch.rand(1)\ncommands = {{{names}, 'train': Train()}}\ncommands[sys.argv[1]].run()\n"
    )


def _stale_lines(folder: Path, text: str) -> list[int]:
    (folder / "program.py").write_text(text)
    report = check([folder], lambda _: Settings(cache=False, root=folder))
    return [finding.place.span.line for finding in report.findings if finding.code == "SDL101"]


def test_each_of_many_commands_gets_a_share_of_the_work(tmp_path, monkeypatch):
    """The first would take all of it, and what the last builds would not be found."""
    body = "".join(f"        self.x{number} = {number}\n" for number in range(80))
    text = _commands(f"{body}        self.net = torch.nn.Linear(1, 1)\n")
    line = text[: text.index("torch.nn.Linear")].count("\n") + 1
    monkeypatch.setattr(program, "STEPS_PER_FILE", 1)
    for allowed in (100_000, 2_500):
        monkeypatch.setattr(program, "STEPS_PER_SCRIPT", allowed)
        assert _stale_lines(tmp_path, text) == [line]
    monkeypatch.setattr(shares, "DIVIDED", 100)
    assert _stale_lines(tmp_path, text) == []


def test_a_package_is_imported_alike_whichever_of_its_modules_is_entered(tmp_path):
    package = tmp_path / "pkg"
    package.mkdir()
    names = [f"m{number}" for number in range(12)]
    (package / "__init__.py").write_text("".join(f"from pkg.{name} import f_{name}\n" for name in names))
    for name in names:
        text = "    torch.manual_seed(seed)\n    return torch.nn.Linear(1, 1)\n"
        (package / f"{name}.py").write_text(f"import torch\nimport pkg\ndef f_{name}(seed):\n{text}")
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert not report.failures
    # Each module and each function once, and the package itself.
    assert report.statistics["functions solved"] <= 2 * len(names) + 4


def _write_knot(folder: Path, modules: int) -> None:
    """Write modules that import each other on conditions, the last of which draws, and a script that imports the first."""
    for number in range(modules):
        others = (other for other in range(modules) if other != number)
        imports = "".join(f"if input():\n    import m{other}\n" for other in others)
        drawing = "import torch\ntorch.rand(1)\n" if number == modules - 1 else ""
        (folder / f"m{number}.py").write_text(imports + drawing)
    script = "import torch\ntorch.manual_seed(0)\nimport m0\nmodel = torch.nn.Linear(2, 1)\n"
    (folder / "train.py").write_text(script)


def test_modules_that_import_each_other_on_conditions_are_not_run_for_each_way(tmp_path):
    _write_knot(tmp_path, 14)
    report = check([tmp_path], lambda _: Settings(cache=False, root=tmp_path))
    assert [finding.code for finding in report.findings] == ["SDL101"]
    assert report.statistics["steps"] < 100_000


def test_of_one_of_many_models_with_one_of_many_configurations_the_rates_are_not_asked(tmp_path, monkeypatch):
    kinds = "Albert Bart Bert BigBird Camembert ConvBert Deberta DistilBert Electra Ernie Flaubert Funnel Longformer".split()
    pairs = ", ".join(f"(transformers.{kind}Config, transformers.{kind}Model)" for kind in kinds)
    text = (
        "import sys\nimport torch\nimport transformers\n"
        f"config, model = {{str(n): pair for n, pair in enumerate([{pairs}])}}[sys.argv[1]]\n"
        "torch.manual_seed(0)\nnet = model(config())\n" + "net.train()\nnet(torch.ones(1, 4).long())\n" * 3
    )
    few = steps(tmp_path / "few", text)
    monkeypatch.setattr(conditions, "ASKED", 1000)
    assert few * 2 < steps(tmp_path / "all", text)
