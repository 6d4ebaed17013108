"""A project as its programs find it, whichever of them is analysed: its files and what is known of them, the folders in which
modules are looked up, the catalogue and the installed packages.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from seedlint.cache import FOLDER, Cache, state_of
from seedlint.discover import Around, Project, added_roots, import_roots, is_root, shown_path, surroundings
from seedlint.environment import find_environment, in_place
from seedlint.known import Known
from seedlint.reach import Seeding
from seedlint.solve.state.seeding_names import HINT
from seedlint.sources import Sources
from seedlint.words import seeding_words

if TYPE_CHECKING:
    from seedlint.catalogue.lookup import Catalogue
    from seedlint.packages import InstalledPackages


class Workspace:
    """What the programs of a project have in common; whatever takes time is found when it is first asked for.

    `wanted` are the files to lint, with the paths that messages show. `stubs` and `installed` name the state of the user's stubs
    and of the environment.
    """

    def __init__(self, project: Project, sources: Sources) -> None:
        settings = project.settings
        self.project = project
        self.sources = sources
        self.cache = Cache(_cache_folder(project))
        self.stubs = state_of(settings.stubs)
        self.words = seeding_words(settings.stubs, self.cache)
        words = frozenset(word.encode() for word in self.words.seeding)
        seeding = Seeding(words, re.compile(HINT.encode()))
        self.known = Known(self.cache, sources, project.root, seeding, self.stubs)
        self.wanted = {file.path: file.shown for file in project.files}
        self.environment = find_environment(project.root, settings.python)
        self.installed = state_of(self.environment.folders, below=False)
        self._roots: dict[Path, Sequence[Path]] = {}

    @cached_property
    def around(self) -> Around:
        """What the programs of the project are looked for in."""
        if self.project.around is not None:
            return self.project.around
        files = sorted({*self.wanted, *(file.path for file in surroundings(self.project))})
        naming = ((path, self.known.scan(path).folders) for path in files)
        added = added_roots(self.project.root, naming)
        return Around(tuple(files), tuple(in_place(self.environment, files)), added)

    @cached_property
    def catalogue(self) -> Catalogue:
        """What is known of libraries, the user's stubs before our own."""
        from seedlint.catalogue.lookup import load_catalogue  # noqa: PLC0415 - a run without changes asks for nothing

        stubs = self.cache.folder / "stubs" if self.cache.folder is not None else None
        return load_catalogue(self.project.settings.stubs, stubs)

    @cached_property
    def packages(self) -> InstalledPackages:
        """The modules of the environment."""
        from seedlint.packages import InstalledPackages  # noqa: PLC0415 - as for the catalogue

        return InstalledPackages(self.environment, self.catalogue, self.sources.read)

    def roots_of(self, path: Path) -> Sequence[Path]:
        """Return the folders in which a file's imports are looked up, in order."""
        folder = path.parent
        if folder not in self._roots:
            nearest = sorted(self.around.added, key=lambda added: -len(os.path.commonpath((added, folder))))
            self._roots[folder] = (*import_roots(self.project.root, path), *self.around.own, *nearest)
        return self._roots[folder]

    def shown(self, path: Path) -> str:
        """Return the path of a file as messages show it."""
        return self.wanted.get(path) or shown_path(path)


def _cache_folder(project: Project) -> Path | None:
    """Return where the settings have what was learnt kept: in the project, or where the user is if it is none."""
    settings = project.settings
    if not settings.cache:
        return None
    return settings.cache_dir or (project.root if is_root(project.root) else Path.cwd()) / FOLDER
