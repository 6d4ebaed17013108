"""The verdicts and their words, on constructions as the solver would give them."""

from __future__ import annotations

import msgspec
import pytest

from seedlint.api import check_paths
from seedlint.rules import registry, sdl103_unseeded_model
from seedlint.rules.base import Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Event, Origin, Progress, Reading
from seedlint.text.span import Place, Span


def place(path: str, line: int, column: int = 1) -> Place:
    return Place(path, Span(line, column, line, column + 5))


MAIN = (place("train.py", 40), "main")
SEED = Event(
    "torch.manual_seed",
    "torch",
    (MAIN[0], place("train.py", 8), place("seeds.py", 3)),
    (MAIN[1], "fix_seeds(0)", "torch.manual_seed"),
)
DRAW = Event(
    "random_split",
    "torch",
    (MAIN[0], place("train.py", 10), place("data.py", 31)),
    (MAIN[1], "load", "random_split"),
)
MODEL = Construction(
    model="MyModel",
    place=place("train.py", 12, 9),
    statement=Span(12, 1, 12, 18),
    path=(MAIN[0], place("train.py", 12, 9)),
    calls=(MAIN[1], "MyModel"),
    module="train",
)


def reading(origin: Origin, progress: Progress, last: Event = DRAW, stream="torch") -> Reading:
    return Reading(
        stream,
        origin,
        progress,
        SEED if origin == "seed" else None,
        None if progress == "none" else last,
    )


def built(*reads: Reading, others: tuple[Reading, ...] = (), **changes: object) -> Construction:
    return msgspec.structs.replace(MODEL, reads=reads, others=others, **changes)


def judged(construction: Construction) -> dict[str, str]:
    settings = Settings()
    found = (judge(construction, settings) for _, judge in registry.JUDGES)
    return {finding.code: finding.message for finding in found if finding is not None}


def test_stale():
    assert judged(built(reading("seed", "drawn"))) == {
        "SDL101": "`MyModel()` is built after `random_split` drew from torch (data.py:31), since the seed"
        " `fix_seeds(0)` (train.py:8); reseed directly before it"
    }


def test_chained():
    other = Event("Encoder", "torch", (MAIN[0], place("train.py", 9)), (MAIN[1], "Encoder"))
    assert judged(built(reading("seed", "built", other))) == {
        "SDL104": "`MyModel()` is built after the model `Encoder()` (train.py:9) drew from torch, since the seed"
        " `fix_seeds(0)` (train.py:8): a change to the one changes the weights of the other; give it a seed of its own"
    }


def test_chained_to_itself_in_a_loop():
    itself = Event("MyModel", "torch", MODEL.path, MODEL.calls)
    [message] = judged(built(reading("seed", "built", itself))).values()
    assert "is built after itself (train.py:12, in an earlier turn) drew from torch" in message


def test_a_draw_below_the_model_happened_in_an_earlier_turn():
    below = Event("torch.rand", "torch", (MAIN[0], place("train.py", 14)), (MAIN[1], "torch.rand"))
    [message] = judged(built(reading("seed", "drawn", below))).values()
    assert "`torch.rand` drew from torch (train.py:14, in an earlier turn)" in message


def test_a_draw_among_the_arguments_of_a_model_happened_in_the_same_turn():
    path = (*MODEL.path[:-1], Place("train.py", Span(12, 5, 12, 30)))
    within = Event(
        "torch.randint",
        "torch",
        (MAIN[0], Place("train.py", Span(12, 11, 12, 29))),
        (MAIN[1], "torch.randint"),
    )
    [message] = judged(built(reading("seed", "drawn", within), path=path, place=path[-1])).values()
    assert "`torch.randint` drew from torch (train.py:12), since" in message


def test_a_draw_in_another_call_of_the_function_names_that_call():
    first, second = place("train.py", 9), place("train.py", 10)
    there = Event("torch.rand", "torch", (MAIN[0], first, place("run.py", 7)), (MAIN[1], "run", "torch.rand"))
    path, calls = (MAIN[0], second, place("run.py", 5)), (MAIN[1], "run", "MyModel")
    [message] = judged(
        built(reading("seed", "drawn", there), path=path, calls=calls, place=path[-1])
    ).values()
    assert "`torch.rand` drew from torch (run.py:7, in the earlier `run()` of line 9)" in message


def test_beside():
    draw = msgspec.structs.replace(DRAW, what="random.sample", stream="python")
    other = reading("seed", "drawn", draw, "python")
    [(code, message)] = judged(built(reading("seed", "none"), others=(other,))).items()
    assert code == "SDL102"
    assert message.endswith("it is not known to read python, so its weights are safe today")


def test_unseeded():
    assert judged(built(reading("start", "drawn"), reading("start", "none", stream="numpy"))) == {
        "SDL103": "`MyModel()` is built without a seed: nothing seeds numpy or torch before it, so its initial weights"
        " differ from run to run"
    }


@pytest.mark.parametrize(
    "construction",
    [
        pytest.param(built(reading("seed", "none")), id="right after the seed"),
        pytest.param(built(reading("unknown", "drawn")), id="the caller's business"),
        pytest.param(built(), id="it reads nothing"),
        pytest.param(
            built(reading("seed", "drawn"), overwritten=True), id="its weights are overwritten, stale"
        ),
        pytest.param(
            built(reading("seed", "built"), overwritten=True), id="its weights are overwritten, chained"
        ),
        pytest.param(
            built(reading("start", "none"), overwritten=True), id="its weights are overwritten, unseeded"
        ),
        pytest.param(
            built(others=(reading("seed", "drawn"),), overwritten=True),
            id="its weights are overwritten, beside",
        ),
        pytest.param(
            built(others=(reading("seed", "built"),)), id="models drew from a stream it does not read"
        ),
    ],
)
def test_silent(construction):
    assert judged(construction) == {}


def test_one_bad_way_through_the_program_is_enough():
    assert set(
        judged(built(reading("seed", "none"), reading("seed", "built"), reading("seed", "drawn")))
    ) == {"SDL101"}


def test_verdicts_exclude_each_other_but_for_the_unseeded():
    everything = built(
        reading("seed", "drawn"),
        reading("seed", "built"),
        reading("start", "none"),
        others=(reading("seed", "drawn"),),
    )
    assert set(judged(everything)) == {"SDL101", "SDL103"}


def test_the_shortest_story_is_told_and_all_streams_are_named():
    short = Event("torch.rand", "torch", (place("train.py", 9),), ("torch.rand",))
    construction = built(
        reading("seed", "drawn"), reading("seed", "drawn", short), reading("seed", "drawn", stream="numpy")
    )
    finding = registry.JUDGES[0][1](construction, Settings())
    assert finding is not None
    assert "`torch.rand`" in finding.message
    assert finding.streams == ("numpy", "torch")


def test_the_trace_tells_calls_once_and_in_order():
    finding = registry.JUDGES[0][1](built(reading("seed", "drawn")), Settings())
    assert finding is not None
    assert [(step.role, step.what, str(step.place), step.stream) for step in finding.trace] == [
        ("call", "main", "train.py:40", None),
        ("call", "fix_seeds(0)", "train.py:8", None),
        ("seed", "torch.manual_seed", "seeds.py:3", "torch"),
        ("call", "load", "train.py:10", None),
        ("draw", "random_split", "data.py:31", "torch"),
        ("build", "MyModel", "train.py:12", "torch"),
    ]


def test_a_seed_inside_the_construction_is_told_where_it_stands():
    seed = Event(
        "torch.manual_seed", "torch", (*MODEL.path, place("net.py", 5)), (*MODEL.calls, "torch.manual_seed")
    )
    stale = msgspec.structs.replace(reading("seed", "drawn"), seed=seed)
    [message] = judged(built(stale)).values()
    assert "since the seed `torch.manual_seed` (net.py:5)" in message


def test_an_unresolved_model_is_told_as_such():
    [message] = judged(built(reading("seed", "drawn"), model="build_model(cfg)", resolved=False)).values()
    assert message.endswith(
        "(what `build_model(cfg)` makes was not resolved: it is taken for a model by its use)"
    )


HABITS = {"SDL201", "SDL202", "SDL204", "SDL205", "SDL206", "SDL301", "SDL302", "SDL303"}
DEFAULT = {"SDL101", "SDL102", "SDL104", "SDL105", "SDL106", *HABITS, "SDL901"}


@pytest.mark.parametrize(
    "options, on",
    [
        ({}, DEFAULT),
        ({"select": ("SDL103",)}, {"SDL103"}),
        ({"select": ("ALL",)}, {rule.code for rule in registry.RULES}),
        ({"select": ("SDL1",), "ignore": ("SDL104",)}, {"SDL101", "SDL102", "SDL103", "SDL105", "SDL106"}),
        ({"select": ("SDL104",), "ignore": ("SDL1",)}, {"SDL104"}),
        ({"extend_select": ("SDL103",)}, {*DEFAULT, "SDL103"}),
        ({"ignore": ("SDL1",)}, {*HABITS, "SDL901"}),
        ({"ignore": ("ALL",)}, set()),
        ({"select": ("ALL",), "ignore": ("ALL",)}, set()),
    ],
)
def test_the_longest_prefix_decides(options, on):
    assert registry.selected(Settings(**options)) == on


def test_rules_are_found_by_code_and_name():
    rule = sdl103_unseeded_model.RULE
    assert registry.find("sdl103") is registry.find("unseeded-model") is rule
    assert registry.find("SDL1") is None


def test_a_rule_without_a_complete_page_does_not_load():
    page = sdl103_unseeded_model.RULE.page
    with pytest.raises(ValueError, match="SDL999 lacks the heading 'Fix safety'"):
        Rule("SDL999", "x", "error", True, "x", page.replace("## Fix safety", "## Fix"))


def test_a_draw_within_the_call_that_makes_several_models_is_not_helped_by_a_seed_before_it():
    within = Event("torch.rand", "torch", (*MODEL.path, place("zoo.py", 5)), (*MODEL.calls, "torch.rand"))
    [message] = judged(built(reading("seed", "drawn", within))).values()
    assert message.endswith(
        "reseed directly before what is built after that, in `MyModel()` unless an earlier turn drew"
    )


def test_a_partial_seed_that_an_import_brings_is_told_in_its_own_words(tmp_path):
    (tmp_path / "reader.py").write_text("import numpy as np\n\nnp.random.seed(1)\n")
    main = tmp_path / "main.py"
    main.write_text("import torch\nfrom reader import np\n\nprint(np.random.rand(2), torch.rand(2))\n")
    (found,) = check_paths([main])
    assert found.code == "SDL202"
    assert found.message.startswith("`np.random.seed()` leaves torch without a seed")
