"""Call forms of the smaller modules of torch."""

from __future__ import annotations

_INITIALISED = {
    "_no_grad_normal_": "m, 0.0, 1.0",
    "_no_grad_trunc_normal_": "m, 0.0, 1.0, -2.0, 2.0",
    "_no_grad_uniform_": "m, 0.0, 1.0",
    "calculate_gain": "'relu'",
    "constant_": "m, 1.0",
    "dirac_": "i",
    "eye_": "m",
    "kaiming_normal_": "m",
    "kaiming_uniform_": "m",
    "normal_": "m",
    "ones_": "m",
    "orthogonal_": "m",
    "sparse_": "m, 0.5",
    "trunc_normal_": "m",
    "uniform_": "m",
    "xavier_normal_": "m",
    "xavier_uniform_": "m",
    "zeros_": "m",
}
_CUDA_FREE = (
    "device_count is_available is_bf16_supported empty_cache "
    "memory_allocated memory_reserved max_memory_allocated"
)
#: Functions of `torch._numpy.random`.
_LIKE_NUMPY = {
    "choice": "4, 2, False",
    "normal": "",
    "rand": "2",
    "randint": "4",
    "randn": "2",
    "random_sample": "2",
    "seed": "3",
    "shuffle": "ones(3)",
    "uniform": "",
}
_UTILS = {
    "clip_grad_norm": "layer.parameters(), 1.0",
    "clip_grad_norm_": "layer.parameters(), 1.0",
    "clip_grad_value_": "(w := ones(3).requires_grad_(), w.sum().backward())[:1], 1.0",
    "clip_grads_with_norm_": "layer.parameters(), 1.0, tensor(1.0)",
    "get_total_norm": "[v]",
    "convert_conv2d_weight_memory_format": "layer, torch.channels_last",
    "convert_conv3d_weight_memory_format": "layer, torch.channels_last_3d",
    "fuse_conv_bn_eval": "nn.Conv2d(4, 4, 2).eval(), nn.BatchNorm2d(4).eval()",
    "fuse_conv_bn_weights": "ones(4, 4, 2, 2), None, ones(4), ones(4), 1e-5, ones(4), ones(4)",
    "fuse_linear_bn_eval": "layer.eval(), nn.BatchNorm1d(3).eval()",
    "fuse_linear_bn_weights": "ones(4, 4), None, ones(4), ones(4), 1e-5, ones(4), ones(4)",
    "parameters_to_vector": "layer.parameters()",
    "vector_to_parameters": "ones(12), layer.parameters()",
    "skip_init": "nn.Linear, 2, 2",
    "spectral_norm": "layer",
    "remove_spectral_norm": "nn.utils.spectral_norm(layer)",
    "weight_norm": "layer",
    "remove_weight_norm": "nn.utils.weight_norm(layer)",
    "parametrizations.orthogonal": "nn.Linear(2, 3)",
    "parametrizations.spectral_norm": "layer",
    "parametrizations.weight_norm": "layer",
    "parametrize.is_parametrized": "layer",
    "parametrize.register_parametrization": "layer, 'weight', nn.Identity()",
    "parametrize.remove_parametrizations": "nn.utils.parametrizations.weight_norm(layer), 'weight'",
    "parametrize.transfer_parametrizations_and_params": "nn.utils.parametrizations.weight_norm(layer), nn.Linear(3, 3)",
    "parametrize.type_before_parametrizations": "layer",
    "prune.identity": "layer, 'weight'",
    "prune.random_unstructured": "layer, 'weight', 0.5",
    "prune.l1_unstructured": "layer, 'weight', 0.5",
    "prune.random_structured": "layer, 'weight', 0.5, 0",
    "prune.ln_structured": "layer, 'weight', 0.5, 2, 0",
    "prune.global_unstructured": "[(layer, 'weight')], nn.utils.prune.L1Unstructured, amount=0.5",
    "prune.custom_from_mask": "layer, 'weight', ones(3, 3)",
    "prune.remove": "nn.utils.prune.identity(layer, 'weight'), 'weight'",
    "prune.is_pruned": "layer",
    "rnn.invert_permutation": "k",
    "rnn.pack_padded_sequence": "ones(3, 2, 1), [3, 2]",
    "rnn.pad_packed_sequence": "nn.utils.rnn.pack_sequence([ones(3), ones(2)])",
    "rnn.pad_sequence": "[ones(3), ones(2)]",
    "rnn.unpad_sequence": "ones(3, 2), tensor([3, 2])",
    "rnn.pack_sequence": "[ones(3), ones(2)]",
    "rnn.unpack_sequence": "nn.utils.rnn.pack_sequence([ones(3), ones(2)])",
    "stateless.functional_call": "layer, {}, (ones(2, 3),)",
}
_DATA = {
    "random_split": "dataset, [4, 4]",
    "default_collate": "[1, 2]",
    "default_convert": "1",
    "Dataset.__add__": "dataset",
    "Dataset.__getitem__": "1",
    "TensorDataset.__getitem__": "1",
    "StackDataset.__getitem__": "1",
    "ConcatDataset.__getitem__": "1",
    "Subset.__getitem__": "1",
    "TensorDataset.__len__": "",
    "distributed.DistributedSampler.set_epoch": "1",
    "argument_validation": "identity",
    "runtime_validation": "data.IterDataPipe.__iter__",
}
_OPTIMISERS = (
    "ASGD Adadelta Adafactor Adagrad Adam AdamW Adamax LBFGS Muon NAdam RAdam RMSprop Rprop SGD SparseAdam"
)
_SCHEDULE = "torch.optim.SGD([ones(3).requires_grad_()], lr=0.1)"
_SCHEDULERS = {
    "ChainedScheduler": f"[torch.optim.lr_scheduler.StepLR({_SCHEDULE}, 2)]",
    "ConstantLR": _SCHEDULE,
    "CosineAnnealingLR": f"{_SCHEDULE}, 5",
    "CosineAnnealingWarmRestarts": f"{_SCHEDULE}, 5",
    "CyclicLR": f"{_SCHEDULE}, 0.1, 0.2",
    "ExponentialLR": f"{_SCHEDULE}, 0.9",
    "LRScheduler": f"=torch.optim.lr_scheduler.StepLR({_SCHEDULE}, 2)",
    "LambdaLR": f"{_SCHEDULE}, lambda epoch: 1.0",
    "LinearLR": _SCHEDULE,
    "MultiStepLR": f"{_SCHEDULE}, [2]",
    "MultiplicativeLR": f"{_SCHEDULE}, lambda epoch: 1.0",
    "OneCycleLR": f"{_SCHEDULE}, 0.1, 10",
    "PolynomialLR": _SCHEDULE,
    "ReduceLROnPlateau": _SCHEDULE,
    "SequentialLR": (
        f"(o := {_SCHEDULE}), [torch.optim.lr_scheduler.StepLR(o, 2), torch.optim.lr_scheduler.StepLR(o, 2)], [2]"
    ),
    "StepLR": f"{_SCHEDULE}, 2",
}

CALLS = {
    "torch._lowrank.get_approximate_basis": "m, 2",
    **{f"torch._numpy.random.{name}": text for name, text in _LIKE_NUMPY.items()},
    "torch.ops.aten.Operator.__getattr__": "'default'",
    "torch.ops.aten.Drawing.__call__": "v",
    "torch.ops.aten.Sized.__call__": "[3]",
    "torch.ops.aten.Permuting.__call__": "5",
    "torch.ops.aten.Dropping.__call__": "i, 0.5, True",
    "torch.ops.aten.DroppingByItself.__call__": "v, 0.5, True",
    "torch.ops.aten.Attending.__call__": "i, i, i, None, 0.5",
    **{f"torch.nn.init.{name}": text for name, text in _INITIALISED.items()},
    **{f"torch.nn.utils.{name}": text for name, text in _UTILS.items()},
    **{f"torch.utils.data.{name}": text for name, text in _DATA.items()},
    **{f"torch.cuda.{name}": "" for name in _CUDA_FREE.split()},
    "torch.autograd.backward": "ones(3).requires_grad_().sum()",
    "torch.autograd.grad": "*(lambda x: (x.sum(), x))(ones(3).requires_grad_()),",
    "torch.cuda.manual_seed": "3",
    "torch.cuda.manual_seed_all": "3",
    "torch.cuda.set_rng_state": "local().get_state()",
    "torch.cuda.set_rng_state_all": "[local().get_state()]",
    "torch.cuda.amp.GradScaler.scale": "v",
    "torch.cuda.amp.autocast.__call__": "identity",
    "torch.fx.symbolic_trace": "nn.Dropout()",
    "torch.jit.script": "nn.ReLU()",
    "torch.jit.trace": "nn.ReLU(), ones(2)",
    "torch.jit.freeze": "torch.jit.script(nn.ReLU().eval())",
    "torch.jit.ignore": "",
    "torch.jit.unused": "identity",
    "torch._Compiler.__call__": "identity",
    "torch.jit.export": "identity",
    "torch.jit.save": "torch.jit.script(nn.ReLU()), io.BytesIO()",
    "torch.jit.load": "(torch.jit.save(torch.jit.script(nn.ReLU()), f := io.BytesIO()), f.seek(0), f)[2]",
    "torch.multiprocessing.set_sharing_strategy": "torch.multiprocessing.get_sharing_strategy()",
    "torch.quasirandom.SobolEngine.draw": "2",
    "torch.quasirandom.SobolEngine.draw_base2": "2",
    "torch.quasirandom.SobolEngine.fast_forward": "2",
    "torch.optim.Optimizer.add_param_group": "{'params': [ones(2)]}",
    "torch.optim.Optimizer.load_state_dict": "torch.optim.SGD([ones(3).requires_grad_()], lr=0.1).state_dict()",
    **{f"torch.optim.{name}.step": "" for name in _OPTIMISERS.split()},
    "torch.optim.LBFGS.step": "lambda: tensor(1.0)",
    "torch.optim.lr_scheduler.LRScheduler.load_state_dict": "{}",
    "torch.optim.lr_scheduler.ReduceLROnPlateau.step": "1.0",
    "torch.optim.swa_utils.AveragedModel.forward": "ones(2, 3)",
    "torch.optim.swa_utils.AveragedModel.update_parameters": "layer",
    "torch.optim.swa_utils.update_bn": "[ones(2, 3)], nn.BatchNorm1d(3)",
    "torch.utils.checkpoint.checkpoint": "identity, v, use_reentrant=False",
    "torch.utils.checkpoint.checkpoint_sequential": (
        "nn.Sequential(layer, nn.ReLU()), 1, ones(2, 3), use_reentrant=False"
    ),
}
OBJECTS = {
    "torch.ops.aten.Operator": "=torch.ops.aten.rand",
    "torch.ops.aten.Drawing": "=torch.ops.aten.normal_functional.default",
    "torch.ops.aten.Sized": "=torch.ops.aten.rand",
    "torch.ops.aten.Permuting": "=torch.ops.aten.randperm",
    "torch.ops.aten.Dropping": "=torch.ops.aten.dropout",
    "torch.ops.aten.DroppingByItself": "=torch.ops.aten.native_dropout",
    "torch.ops.aten.Attending": "=torch.ops.aten.scaled_dot_product_attention",
    "torch.utils.hooks.RemovableHandle": "=nn.ReLU().register_forward_hook(identity)",
    "torch.cuda.amp.GradScaler": "",
    "torch.cuda.amp.autocast": "",
    "torch.cuda.device": "0",
    "torch.nn.utils.rnn.PackedSequence": "=nn.utils.rnn.pack_sequence([ones(3)])",
    "torch.jit.ScriptModule": "",
    "torch._Compiler": "=torch.compile()",
    "torch.quasirandom.SobolEngine": "2, True",
    **{f"torch.optim.{name}": "[ones(3).requires_grad_()]" for name in _OPTIMISERS.split()},
    "torch.optim.Muon": "[ones(3, 3).requires_grad_()]",
    "torch.optim.Optimizer": "=torch.optim.SGD([ones(3).requires_grad_()], lr=0.1)",
    **{f"torch.optim.lr_scheduler.{name}": made for name, made in _SCHEDULERS.items()},
    "torch.optim.swa_utils.AveragedModel": "layer",
    "torch.optim.swa_utils.SWALR": f"{_SCHEDULE}, 0.1",
    "torch.utils.data.BatchSampler": "data.SequentialSampler(dataset), 2, False",
    "torch.utils.data.ChainDataset": "[data.ChainDataset([])]",
    "torch.utils.data.ConcatDataset": "[dataset]",
    "torch.utils.data.DataChunk": "[1]",
    "torch.utils.data.DataLoader": "dataset, 2, True",
    "torch.utils.data.Dataset": "=dataset",
    "torch.utils.data.IterableDataset": "=data.ChainDataset([])",
    "torch.utils.data.RandomSampler": "dataset",
    "torch.utils.data.Sampler": "=data.SequentialSampler(dataset)",
    "torch.utils.data.SequentialSampler": "dataset",
    "torch.utils.data.StackDataset": "dataset",
    "torch.utils.data.Subset": "dataset, [0, 1]",
    "torch.utils.data.SubsetRandomSampler": "[0, 1, 2]",
    "torch.utils.data.TensorDataset": "ones(4)",
    "torch.utils.data.WeightedRandomSampler": "[0.5, 0.5], 3",
    "torch.utils.data.distributed.DistributedSampler": "dataset, 1, 0",
    "torch.utils.data.functional_datapipe": "'seedlint_measures'",
    "torch.utils.data.non_deterministic": "lambda self: True",
}
TURNING = {
    **{f"torch.nn.init.{name}": {"generator": "local()"} for name in _INITIALISED},
    # It takes workers, and a second call on one loader, to tell: the cases of loaders are run.
    "torch.utils.data.DataLoader.__iter__": {"self.persistent_workers": ""},
}
_CUDA = "needs a CUDA device"
_GROUP = "needs a process group"
MISSING = {
    "torch.utils.data._LoaderSampler": "stands for what a loader makes of its own: `test_once`",
    "torch.utils.data._LoaderBatchSampler": "stands for what a loader makes of its own: `test_once`",
    **{
        f"torch.cuda.{name}": _CUDA
        for name in (
            "Event Stream current_device get_device_capability get_device_name get_device_properties initial_seed "
            "reset_peak_memory_stats set_device synchronize device"
        ).split()
    },
    "torch.cuda.amp.GradScaler.step": _CUDA,
    "torch.cuda.amp.GradScaler.unscale_": _CUDA,
    "torch.cuda.amp.GradScaler.update": _CUDA,
    **{
        f"torch.distributed.{name}": _GROUP
        for name in (
            "all_gather all_reduce barrier broadcast destroy_process_group get_rank get_world_size init_process_group"
        ).split()
    },
    "torch.cuda.get_rng_state": _CUDA,
    "torch.jit.ScriptModule.forward": "an empty one has none",
    "torch.multiprocessing.spawn": "what is run in processes is shown in `test_kinds`",
    "torch.multiprocessing.start_processes": "what is run in processes is shown in `test_kinds`",
    "torch.nn.parallel.DistributedDataParallel": "is shown in `test_kinds`",
    "torch.utils.data.functional_datapipe.__call__": "registers a name for good",
    "torch.optim.SparseAdam.step": "needs sparse gradients",
}
