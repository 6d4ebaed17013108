"""All rules, in the order of their codes, and which of them are selected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from seedlint.rules import (
    sdl101_stale_seed,
    sdl102_other_stream,
    sdl103_unseeded_model,
    sdl104_chained_model,
    sdl105_identical_twins,
    sdl106_late_trainer_seed,
    sdl201_seed_after_model,
    sdl202_partial_seed,
    sdl203_entropy_seed,
    sdl204_falsy_seed,
    sdl205_hot_reseed,
    sdl206_global_generator,
    sdl301_unseeded_generator,
    sdl302_dataset_generator,
    sdl303_constant_worker_seed,
    sdl304_legacy_numpy,
    sdl305_implicit_generator,
    sdl901_unreadable,
    sdl902_unused_suppression,
)
from seedlint.rules.base import Judge, JudgeHabit, Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Habit

#: The rules that judge a construction.
JUDGES: Final[tuple[tuple[Rule, Judge], ...]] = (
    (sdl101_stale_seed.RULE, sdl101_stale_seed.judge),
    (sdl102_other_stream.RULE, sdl102_other_stream.judge),
    (sdl103_unseeded_model.RULE, sdl103_unseeded_model.judge),
    (sdl104_chained_model.RULE, sdl104_chained_model.judge),
)
#: The rules that judge what a program does at one place, whatever the state of the streams: each looks at one habit.
HABITS: Final[tuple[tuple[Rule, Habit, JudgeHabit], ...]] = (
    (sdl105_identical_twins.RULE, "twin", sdl105_identical_twins.judge),
    (sdl106_late_trainer_seed.RULE, "trainer-seed-after-model", sdl106_late_trainer_seed.judge),
    (sdl201_seed_after_model.RULE, "seed-after-model", sdl201_seed_after_model.judge),
    (sdl202_partial_seed.RULE, "partial-seed", sdl202_partial_seed.judge),
    (sdl203_entropy_seed.RULE, "entropy-seed", sdl203_entropy_seed.judge),
    (sdl204_falsy_seed.RULE, "falsy-seed", sdl204_falsy_seed.judge),
    (sdl205_hot_reseed.RULE, "hot-reseed", sdl205_hot_reseed.judge),
    (sdl206_global_generator.RULE, "global-generator", sdl206_global_generator.judge),
    (sdl301_unseeded_generator.RULE, "unseeded-generator", sdl301_unseeded_generator.judge),
    (sdl302_dataset_generator.RULE, "dataset-generator", sdl302_dataset_generator.judge),
    (sdl303_constant_worker_seed.RULE, "constant-worker-seed", sdl303_constant_worker_seed.judge),
    (sdl304_legacy_numpy.RULE, "legacy-draw", sdl304_legacy_numpy.judge),
    (sdl305_implicit_generator.RULE, "implicit-generator", sdl305_implicit_generator.judge),
)
RULES: Final[tuple[Rule, ...]] = (
    *(rule for rule, _ in JUDGES),
    *(rule for rule, _, _ in HABITS),
    sdl901_unreadable.RULE,
    sdl902_unused_suppression.RULE,
)

#: Selects every rule, on the command line and in a configuration file.
ALL: Final = "ALL"


def selected(settings: Settings) -> frozenset[str]:
    """Return the codes of the rules that are on.

    The longest prefix that names a code decides, and `ignore` among equals.
    """
    chosen = settings.select + settings.extend_select
    return frozenset(rule.code for rule in RULES if _is_on(rule, chosen, settings))


def matches(code: str, prefixes: Iterable[str]) -> bool:
    """Tell whether a code is named by one of the prefixes (`SDL101`, `SDL1`, `ALL`)."""
    return _specificity(code, prefixes) >= 0


def is_selector(text: str) -> bool:
    """Tell whether a text selects at least one rule."""
    return any(matches(rule.code, (text,)) for rule in RULES)


def find(name: str) -> Rule | None:
    """Return the rule with a code or name, in any case, if there is one."""
    wanted = name.casefold()
    return next((rule for rule in RULES if wanted in (rule.code.casefold(), rule.name)), None)


def _is_on(rule: Rule, chosen: tuple[str, ...], settings: Settings) -> bool:
    by_default = 0 if rule.default and not settings.select else -1
    return max(by_default, _specificity(rule.code, chosen)) > _specificity(rule.code, settings.ignore)


def _specificity(code: str, prefixes: Iterable[str]) -> int:
    """Return the length of the longest prefix that names the code, 0 for `ALL`, -1 for none."""
    lengths = [
        0 if prefix == ALL else len(prefix) for prefix in prefixes if prefix == ALL or _names(prefix, code)
    ]
    return max(lengths, default=-1)


def _names(prefix: str, code: str) -> bool:
    return bool(prefix) and code.startswith(prefix)
