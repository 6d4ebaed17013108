"""Which functions and methods of libraries do not fail, and which fail only as arithmetic does, by their names.

Nobody writes a handler for what fails only if its arguments make no sense, so a handler is not reached from there.
"""

from __future__ import annotations

import builtins
from typing import Final

from seedlint.solve.objects.kinds import CONTAINERS
from seedlint.solve.state.items import Library


def _names(text: str, prefix: str = "") -> frozenset[str]:
    return frozenset(prefix + name for name in text.split())


#: Functions and classes of the language.
_OF_LANGUAGE: Final = _names(
    "abs all any bool callable classmethod dict enumerate filter frozenset hasattr id isinstance issubclass len list map"
    " object print property range repr reversed round set setattr sorted staticmethod str sum super tuple type vars zip",
    "builtins.",
) | _names(
    "type.__call__ type.__init__ type.__new__ type.__setattr__ object.__new__ object.__init_subclass__ object.__setattr__",
    "builtins.",
)
#: Exceptions of the language: making one does not fail.
_EXCEPTIONS: Final = frozenset(
    f"builtins.{name}"
    for name, held in vars(builtins).items()
    if isinstance(held, type) and issubclass(held, BaseException)
)
#: What enters and leaves a manager, and begins to iterate.
_OF_MANAGERS: Final = _names("__aenter__ __aexit__ __enter__ __exit__ __getitems__ __iter__")
#: Methods of its containers and strings.
_OF_CONTAINERS: Final = _names(
    "add append appendleft capitalize casefold center clear copy count difference difference_update discard elements endswith"
    " expandtabs extend extendleft find format fromkeys get insert intersection intersection_update isalnum isalpha isascii"
    " isdecimal isdigit isdisjoint isidentifier islower isnumeric isprintable isspace issubset issuperset istitle isupper items"
    " join keys ljust lower lstrip most_common partition removeprefix removesuffix replace reverse rfind rjust rotate rpartition"
    " rsplit rstrip setdefault sort split splitlines startswith strip subtract swapcase symmetric_difference"
    " symmetric_difference_update title total translate union update upper values zfill"
)
#: Methods that texts have and nothing else has, whoever is asked for them.
_OF_TEXTS: Final = _names(
    "capitalize casefold endswith expandtabs isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable"
    " isspace istitle isupper ljust lower lstrip partition removeprefix removesuffix rjust rpartition rsplit rstrip splitlines"
    " startswith strip swapcase title upper zfill",
    ".",
)
#: What is raised by functions of the language, and by methods of its containers, that raise one thing alone.
_RAISING: Final = {
    **dict.fromkeys(_names("chr max min", "builtins."), "ValueError"),
    **dict.fromkeys(_names("bin hash hex oct ord round", "builtins."), "TypeError"),
    "warnings.warn": "UserWarning",
    **dict.fromkeys(_names("index rindex", "builtins.str."), "ValueError"),
    **dict.fromkeys(_names("list.index list.remove tuple.index", "builtins."), "ValueError"),
    **dict.fromkeys(
        _names("builtins.list.pop collections.deque.pop collections.deque.popleft"), "IndexError"
    ),
    **dict.fromkeys(_names("dict.pop dict.popitem set.pop set.remove", "builtins."), "KeyError"),
}
#: Where functions, classes and methods are found that do not fail, and which of them do.
_MODULES: Final = _names(
    "abc asyncio asyncio.loop collections concurrent.futures concurrent.futures.Future concurrent.futures.ThreadPoolExecutor"
    " contextlib contextlib.AsyncExitStack contextlib.ExitStack functools gc itertools logging"
    " logging.Logger os.path seedlint.file threading time torch.Generator warnings"
)
_FAILING: Final = _names("getatime getctime getmtime getsize reduce strptime warn")
#: Where classes are found that fail only if they are given numbers that make no sense: optimisers, schedules, data sets.
_SENSIBLE: Final = _names("torch.optim torch.optim.lr_scheduler torch.utils.data")
_OF_SENSIBLE: Final = _names("__len__ get_last_lr state_dict zero_grad")
#: What does not fail with plain arguments: copies, and what makes tensors and generators of so many numbers.
_MAKING: Final = (
    _names("copy.copy copy.deepcopy torch.Generator torch.Size torch.device")
    | _names("arange empty eye full linspace ones tensor zeros", "torch.")
    | _names("arange array empty eye full linspace ones zeros", "numpy.")
)
#: Methods of models.
_OF_MODELS: Final = _names(
    "buffers children eval modules named_buffers named_children named_modules named_parameters parameters requires_grad_"
    " state_dict train zero_grad"
)
#: Where is found what works with files, or with the clock, and methods of paths and open files, whoever has them.
_FILING: Final = _names(
    "datetime datetime.date datetime.datetime io os os.path pathlib pathlib.Path platform shutil tempfile time"
)
_OF_FILES: Final = _names("load save", "torch.") | {"builtins.open", "io.open"}
_OF_PATHS: Final = _names(
    "absolute close exists expanduser flush is_dir is_file joinpath mkdir read readline readlines relative_to rename resolve"
    " rmdir touch unlink write",
    ".",
) | _names("exists is_dir is_file mkdir touch unlink", "seedlint.path.")
#: Functions that open files, and what reads settings there.
_READING: Final = _names(
    "builtins.open io.open json.loads omegaconf.OmegaConf.load tomllib.load tomllib.loads"
) | _names("full_load load safe_load unsafe_load", "yaml.")
_READING_AT: Final = "seedlint.path."
#: Where is found what only computes: it opens no file and looks up no key. Of that, where numbers are asked to be in range, and
#: functions and layers that look up rows by number. And what is found there, and does more.
_COMPUTING: Final = _names(
    "math numpy numpy.fft numpy.linalg numpy.random torch torch.Tensor torch.fft torch.linalg torch.nn torch.nn.functional"
    " torch.nn.init torch.nn.utils torch.nn.utils.rnn torch.optim torch.special"
    " torch.amp torch.amp.GradScaler torch.autograd torch.cuda torch.cuda.amp torch.cuda.amp.GradScaler"
)
_OF_TENSORS: Final = _names("astype backward cpu detach reshape squeeze unsqueeze zero_grad", ".")
_OF_OPTIMISERS: Final = "torch.optim."
_CHECKING: Final = (
    _names("math numpy numpy.fft numpy.linalg numpy.random")
    | _names("as_tensor asarray multinomial normal tensor", "torch.")
    | _names("astype reshape", ".")
)
#: Where functions are found that take the number of an axis, which may not be there.
_WITH_AXES: Final = _names("numpy numpy.fft numpy.linalg")
_ROWS: Final = _names("Embedding EmbeddingBag embedding embedding_bag index_select select take")
_DOING_MORE: Final = _names(
    "__getattr__ __getitem__ add_module apply_along_axis compile cond fromfile fromfunction fromiter genfromtxt get_buffer"
    " get_parameter get_submodule load loadtxt memmap register_buffer register_module register_parameter save savetxt savez"
    " savez_compressed vectorize vmap while_loop"
)


def is_calm(name: str) -> bool:
    """Tell whether a function, a class, or a method does not fail, given its qualified name."""
    owner, _, member = name.rpartition(".")
    in_container = member in _OF_CONTAINERS and (Library(owner) in CONTAINERS or owner == "builtins.str")
    of_module = owner in _MODULES and member not in _FAILING
    of_exception = name in _EXCEPTIONS or owner in _EXCEPTIONS
    return (
        of_exception
        or name in _OF_LANGUAGE
        or name in _OF_TEXTS
        or member in _OF_MANAGERS
        or in_container
        or of_module
    )


def raises(name: str) -> str:
    """Return what a function or method of the language raises, if that is one exception alone."""
    return _RAISING.get(name, "")


def files(name: str) -> bool:
    """Tell whether a function or method fails only as what works with files does: it looks up no key, and computes nothing."""
    owner = name.rpartition(".")[0]
    return name in _OF_FILES or name in _OF_PATHS or owner in _FILING


def reads(name: str) -> bool:
    """Tell whether a function opens a file, or reads a text or what lies at a path."""
    return name in _READING or name.startswith(_READING_AT)


def makes(name: str) -> bool:
    """Tell whether a function or class does not fail with plain arguments."""
    return name in _MAKING


def is_calm_of_models(member: str) -> bool:
    """Tell whether a method of a model does not fail."""
    return member in _OF_MODELS


def computes(name: str, *, of_model: bool = False) -> bool:
    """Tell whether a function or method, maybe of a library's class of models, only computes with what it is given."""
    owner, _, member = name.rpartition(".")
    of_optimiser = owner.startswith(_OF_OPTIMISERS) and member != "load_state_dict"
    found = of_model or of_optimiser or owner in _COMPUTING or name in _OF_TENSORS
    return found and member not in _DOING_MORE


def checks(name: str) -> bool:
    """Tell whether what computes asks the values that it is given to be right, not only their shapes and devices."""
    return name in _CHECKING or name.rpartition(".")[0] in _CHECKING


def looks_up_rows(name: str) -> bool:
    """Tell whether what computes looks up rows by their numbers, as the `forward` of an embedding does."""
    return not _ROWS.isdisjoint(name.split(".")[-2:])


def has_axes(name: str) -> bool:
    """Tell whether what computes may be given the number of an axis that its arrays lack."""
    return name.rpartition(".")[0] in _WITH_AXES


def is_sensible(name: str) -> bool:
    """Tell whether a class fails only if it is given numbers that make no sense: an optimiser, a schedule, a loader."""
    owner, _, member = name.rpartition(".")
    return owner in _SENSIBLE and member[:1].isupper()


def is_calm_of_sensible(member: str) -> bool:
    """Tell whether a method of such a class does not fail."""
    return member in _OF_SENSIBLE
