"""Names of unknown functions that count as seeding everything, and near ones that do not."""

from __future__ import annotations

import pytest

from seedlint.solve.state.seeding_names import seeds_all

SEEDING = """
seed_everything set_seed fix_seeds setup_seed init_seeds same_seeds same_seed set_all_seeds seed_torch fix_random_seed
set_random_seeds random_seed reset_seed seedEverything setSeed setRandomSeed SeedEverything fixseed seed seeding reseed
manual_seed seed_all seed_it_all seed_all_rng set_global_seeds set_seed_everywhere set_seed_all torch_fix_seed set_torch_seed
set_rng_seed set_manual_seed set_reproducible set_reproducibility enable_reproducibility make_reproducible make_deterministic
set_determinism setup_determinism set_deterministic set_random set_random_state fix_random fix_randomness control_randomness
pl_seed_everything initialize_seed init_random_seed initialize_rng fix_seed_for_reproducibility setup_cudnn_and_seed
self.set_seed self._set_seed self.fix_seed self.seed_everything runner.seed_everything trainer.set_all_seeds
""".split()
SILENT = """
env.seed env.set_seed env.set_random_seed rng.seed action_space.seed self.env.seed self.rng.seed generator.manual_seed
sampler.set_seed dataset.reset_seed transform.set_random_state get_seed generate_seed create_seeds make_seeds save_seed
print_seed check_seed next_seed parse_seed derive_seed spawn_seeds sample_seed seed_worker worker_init_fn with_seed temp_seed
set_rng_state init_rng_state get_rng randomize shuffle random random_split make_random init_weights set_random_weights setup
set_mode fix_model fix_all init_all reset_all set_global set_state init_distributed_mode setup_train make_env setup_env reset
is_deterministic seed_policy
""".split()


@pytest.mark.parametrize("name", SEEDING)
def test_says_that_it_seeds(name: str) -> None:
    assert seeds_all(name, arguments=1, of_module=False)


@pytest.mark.parametrize("name", SILENT)
def test_does_not_say_so(name: str) -> None:
    assert not seeds_all(name, arguments=1, of_module=False)


def test_function_of_a_module() -> None:
    assert seeds_all("tools.set_seed", arguments=1, of_module=True)
    assert not seeds_all("cupy.random.seed", arguments=1, of_module=True)


def test_noun_without_argument_may_return_a_seed() -> None:
    assert not seeds_all("random_seed", arguments=0, of_module=False)
