"""Places in notebooks as their readers count: cell, and line in the cell.

Everything else counts the lines of the program that a notebook is. Words and formats are the border: `told` is for the
words of a message, `in_cells` for a whole report. A cell's place has a path of its own, `notebook.ipynb:cell 3`.
"""

from __future__ import annotations

import msgspec

from seedlint.finding import Edit, Finding, Report
from seedlint.solve.state.construction import Construction, Event, Observation, Reading
from seedlint.sources import Sources
from seedlint.text.edit import EditError
from seedlint.text.notebook import SUFFIX, Notebook, NotebookError, named_cell, read_notebook
from seedlint.text.span import Place


class Cells:
    """The cells of notebooks, each read when it is first asked for."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._notebooks: dict[str, Notebook | None] = {}

    def told(self, construction: Construction) -> Construction:
        """Return a construction with all its places in cells."""
        return msgspec.structs.replace(
            construction,
            place=self.place(construction.place),
            path=tuple(map(self.place, construction.path)),
            reads=tuple(map(self._reading, construction.reads)),
            others=tuple(map(self._reading, construction.others)),
        )

    def observed(self, observation: Observation) -> Observation:
        """Return an observation with all its places in cells."""
        place, other = self.place(observation.place), self._event(observation.other)
        return msgspec.structs.replace(observation, place=place, other=other)

    def in_cells(self, report: Report) -> Report:
        """Return a report with all its places in cells."""
        return msgspec.structs.replace(report, findings=tuple(map(self.finding, report.findings)))

    def finding(self, finding: Finding) -> Finding:
        """Return a finding with all its places in cells."""
        place = self.place(finding.place)
        trace = tuple(msgspec.structs.replace(step, place=self.place(step.place)) for step in finding.trace)
        fix = finding.fix and msgspec.structs.replace(
            finding.fix, edits=tuple(map(self._edit, finding.fix.edits))
        )
        statement = self.place(Place(finding.place.path, finding.statement)).span
        return msgspec.structs.replace(finding, place=place, statement=statement, trace=trace, fix=fix)

    def place(self, place: Place) -> Place:
        """Return a place in its cell; one that is in no notebook stays what it is."""
        notebook = self._notebook(place.path)
        if notebook is None:
            return place
        try:
            cell, line = notebook.cell_at(place.span.line)
        except EditError:
            return place
        moved = line - place.span.line
        span = place.span._replace(line=line, end_line=place.span.end_line + moved)
        return Place(named_cell(place.path, cell), span)

    def _notebook(self, path: str) -> Notebook | None:
        if not path.endswith(SUFFIX):
            return None
        if path not in self._notebooks:
            try:
                self._notebooks[path] = read_notebook(self._sources.read(self._sources.absolute(path)))
            except (OSError, NotebookError):
                self._notebooks[path] = None
        return self._notebooks[path]

    def _reading(self, reading: Reading) -> Reading:
        return msgspec.structs.replace(
            reading, seed=self._event(reading.seed), last=self._event(reading.last)
        )

    def _event(self, event: Event | None) -> Event | None:
        return event and msgspec.structs.replace(event, path=tuple(map(self.place, event.path)))

    def _edit(self, edit: Edit) -> Edit:
        place = self.place(Place(edit.path, edit.span))
        return Edit(place.path, place.span, edit.content)
