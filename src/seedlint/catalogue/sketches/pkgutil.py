"""Which modules a package has, in the order of their names."""

from typing import NamedTuple

import seedlint


class ModuleInfo(NamedTuple):
    module_finder: object
    name: str
    ispkg: bool


def iter_modules(path=None, prefix=""):
    for name, is_package in seedlint.modules_in(path, False):
        yield ModuleInfo(path.finder, prefix + name, is_package)


def walk_packages(path=None, prefix="", onerror=None):
    for name, is_package in seedlint.modules_in(path, True):
        yield ModuleInfo(path.finder, prefix + name, is_package)
