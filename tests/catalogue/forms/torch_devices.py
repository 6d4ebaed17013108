"""Call forms of torch's generators on other devices, of its transforms of functions, and of its tools for tests."""

from __future__ import annotations

_DEVICE = "needs such a device"
_FUNC = {
    "debug_unwrap": "v",
    "functional_call": "layer, {}, (ones(2, 3),)",
    "functionalize": "identity",
    "grad": "identity",
    "grad_and_value": "identity",
    "hessian": "identity",
    "jacfwd": "identity",
    "jacrev": "identity",
    "jvp": "identity, (v,), (v,)",
    "linearize": "identity, v",
    "replace_all_batch_norm_modules_": "layer",
    "stack_module_state": "[layer, layer]",
    "vjp": "identity, v",
    "vmap": "identity",
}
_SQUARE = "lambda x: x * x, torch.ones(2, dtype=torch.float64, requires_grad=True)"

CALLS = {
    **{
        f"torch.nn.utils.prune.{name}.compute_mask": "m, ones(4, 4)"
        for name in ("RandomUnstructured", "RandomStructured", "L1Unstructured", "LnStructured")
    },
    **{
        f"torch.nn.utils.prune.{name}.prune": "m"
        for name in ("RandomUnstructured", "RandomStructured", "L1Unstructured", "LnStructured")
    },
    "torch.nn.utils.prune.RandomUnstructured.apply": "layer, 'weight', 0.5",
    "torch.nn.utils.prune.RandomStructured.apply": "layer, 'weight', 0.5, 0",
    "torch.nn.utils.prune.L1Unstructured.apply": "layer, 'weight', 0.5",
    "torch.nn.utils.prune.LnStructured.apply": "layer, 'weight', 0.5, 2, 0",
    **{f"torch.func.{name}": text for name, text in _FUNC.items()},
    **{
        f"torch.autograd.functional.{name}": "lambda x: (x * x).sum(), v"
        for name in "jacobian hessian vjp hvp vhp".split()
    },
    **dict.fromkeys(
        ("torch.autograd.functional.hvp", "torch.autograd.functional.vhp"),
        "lambda x: (x * x).sum(), v, ones(4)",
    ),
    "torch.autograd.functional.jvp": "lambda x: (x * x).sum(), v, ones(4)",
    "torch.autograd.gradcheck": _SQUARE,
    "torch.autograd.gradgradcheck": _SQUARE,
    "torch.mps.manual_seed": "3",
    "torch.testing.assert_allclose": "v, v",
    "torch.testing.assert_close": "v, v",
    "torch.testing.make_tensor": "(3,), dtype=torch.float32, device='cpu'",
    **{
        f"torch.{device}.{name}": "3"
        for device in ("mtia", "xpu")
        for name in ("manual_seed", "manual_seed_all")
    },
}
OBJECTS = {
    "torch.nn.utils.prune.RandomUnstructured": "0.5",
    "torch.nn.utils.prune.RandomStructured": "0.5, 0",
    "torch.nn.utils.prune.L1Unstructured": "0.5",
    "torch.nn.utils.prune.LnStructured": "0.5, 2, 0",
}
TURNING = {
    "torch.autograd.gradgradcheck": {"grad_outputs": "torch.ones(2, dtype=torch.float64, requires_grad=True)"}
}
MISSING = {
    **{
        f"torch.mps.{name}": _DEVICE
        for name in "seed get_rng_state set_rng_state synchronize empty_cache".split()
    },
    **{
        f"torch.{device}.{name}": _DEVICE
        for device in ("mtia", "xpu")
        for name in (
            "seed seed_all initial_seed get_rng_state get_rng_state_all set_rng_state set_rng_state_all current_device "
            "set_device synchronize empty_cache"
        ).split()
    },
}
