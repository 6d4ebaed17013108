"""Which modules a package has, in the order of their names."""

from typing import NamedTuple

import seedlint


class ModuleInfo(NamedTuple):
    module_finder: object
    name: str
    ispkg: bool


def iter_modules(path=None, prefix=""):
    for name in seedlint.modules_in(path):
        yield ModuleInfo(path.finder, prefix + name, path.is_package)


def walk_packages(path=None, prefix="", onerror=None):
    for name in seedlint.modules_in(path):
        yield ModuleInfo(path.finder, prefix + name, path.is_package)
