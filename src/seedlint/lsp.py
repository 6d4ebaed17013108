"""The language server: findings while one types, and their fixes as code actions. It speaks on standard input and output.

An open document stands in for its file, in the light of the project around it, so what is typed in one shows in another when that
is linted next. Needs the extra `seedlint[lsp]`; nothing else of seedlint does.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from seedlint.check import check
from seedlint.config import Configuration
from seedlint.finding import Edit, Finding, Fix, Step
from seedlint.rules import sdl901_unreadable
from seedlint.settings import ConfigError
from seedlint.sources import Overlay, Sources
from seedlint.text.source import encoded
from seedlint.text.span import Place, Span
from seedlint.version import __version__

try:
    from lsprotocol import types as lsp
    from pygls import uris
    from pygls.exceptions import JsonRpcException
    from pygls.lsp.server import LanguageServer
    from pygls.workspace import TextDocument
except ImportError:  # pragma: no cover - told in one line
    sys.exit("seedlint: the language server needs pygls: python -m pip install 'seedlint[lsp]'")

#: Seconds without a keystroke before a document is linted.
PAUSE: Final = 0.3
_NAME: Final = "seedlint"
_ROLES: Final = {
    "seed": "the seed",
    "draw": "the first draw since",
    "build": "a model is built",
    "call": "called here",
}


class Linter:
    """What is known of the open documents. One is linted at a time, beside the loop that reads messages."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._alone = asyncio.Lock()
        self._refused = ""

    async def typed(self, uri: str) -> None:
        """Lint a document once nobody has typed in it for a moment."""
        version = self._document(uri).version
        await asyncio.sleep(PAUSE)
        if self._is(uri, version):
            await self.lint(uri)

    async def lint(self, uri: str) -> None:
        """Lint a document and publish its findings, unless it has changed meanwhile."""
        version = self._document(uri).version
        told = await self.diagnostics(uri)
        if told is not None and self._is(uri, version):
            self._server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, told, version))

    async def diagnostics(self, uri: str) -> list[lsp.Diagnostic] | None:
        """Return what is to be told of a document; nothing if its turn came only after it had changed."""
        version = self._document(uri).version
        async with self._alone:
            # What was typed while another document was linted is linted next.
            if not self._is(uri, version):
                return None
            findings, sources = await self._findings(uri, fixes=False)
        places = _Places(self._server, sources)
        return [_diagnostic(each, places) for each in findings]

    def closed(self, uri: str) -> None:
        """Take the findings of a document back: a file that is not open is not spoken of."""
        self._server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    async def actions(self, uri: str, wanted: lsp.Range) -> list[lsp.CodeAction]:
        """Return the fixes of the findings that touch a range of a document.

        Editors ask wherever the cursor stops. Findings are known by then; fixes are proven only where there is one.
        """
        async with self._alone:
            findings, sources = await self._findings(uri, fixes=False)
            places = _Places(self._server, sources)
            if any(_touch(places.range(each.place), wanted) for each in findings):
                findings, sources = await self._findings(uri, fixes=True)
                places = _Places(self._server, sources)
        return [
            _action(each, each.fix, places)
            for each in findings
            if each.fix is not None and _touch(places.range(each.place), wanted)
        ]

    def _is(self, uri: str, version: int | None) -> bool:
        """Tell whether a document is open and as it was in a version."""
        return uri in self._documents() and self._document(uri).version == version

    async def _findings(self, uri: str, *, fixes: bool) -> tuple[list[Finding], Sources]:
        path = _path(uri)
        overlay = {_path(other): encoded(document.source) for other, document in self._documents().items()}
        try:
            found = await asyncio.to_thread(_checked, path, overlay, fixes=fixes)
        except ConfigError as error:
            self._tell(str(error))
            found = []
        else:
            self._refused = ""  # what is wrong again is told again
        return found, Sources(overlay)

    def _tell(self, message: str) -> None:
        """Show a message, unless it was the last one: a wrong configuration is wrong at every keystroke."""
        if message != self._refused:
            self._refused = message
            said = lsp.ShowMessageParams(lsp.MessageType.Error, f"{_NAME}: {message}")
            self._server.window_show_message(said)

    def _documents(self) -> Mapping[str, TextDocument]:
        documents: Mapping[str, TextDocument] = self._server.workspace.text_documents
        return documents

    def _document(self, uri: str) -> TextDocument:
        return self._server.workspace.get_text_document(uri)


class _Places:
    """Places as the client counts them: from 0, in the units that were agreed on."""

    def __init__(self, server: LanguageServer, sources: Sources) -> None:
        self._server = server
        self._sources = sources
        self._lines: dict[str, list[str]] = {}

    def uri(self, path: str) -> str:
        """Return the name of the file that a message names."""
        absolute = self._sources.absolute(path)
        known = (uri for uri in self._server.workspace.text_documents if _path(uri) == absolute)
        return next(known, "") or uris.from_fs_path(str(absolute)) or ""

    def range(self, place: Place) -> lsp.Range:
        """Return the range of a place."""
        return self.span(place.path, place.span)

    def span(self, path: str, span: Span) -> lsp.Range:
        """Return the range of a span of a file."""
        if path not in self._lines:
            self._lines[path] = self._sources.lines(path)
        lines = self._lines[path]
        ends = ((span.line, span.column), (span.end_line, span.end_column))
        start, end = (lsp.Position(line - 1, self._units(lines, line, column)) for line, column in ends)
        return lsp.Range(start, end)

    def _units(self, lines: list[str], line: int, column: int) -> int:
        before = lines[line - 1][: column - 1] if line <= len(lines) else ""
        units: int = self._server.workspace.position_codec.client_num_units(before)
        return units


def _checked(path: Path, overlay: Overlay, *, fixes: bool) -> list[Finding]:
    configuration = Configuration({"fix": fixes, "output_format": "text"}, base=path.parent)
    return list(check([], configuration.settings_for, overlay=overlay, virtual=[path]).findings)


def _path(uri: str) -> Path:
    """Return the file of a document; one that is not saved yet is taken to be in the working directory."""
    path = uris.to_fs_path(uri) if uri.startswith("file:") else None
    return Path(os.path.abspath(path or "-"))  # noqa: PTH100 - `resolve` would follow links


def _diagnostic(finding: Finding, places: _Places) -> lsp.Diagnostic:
    return lsp.Diagnostic(
        range=places.range(finding.place),
        message=finding.message,
        severity=_severity(finding),
        code=finding.code,
        source=_NAME,
        related_information=[_related(step, places) for step in finding.trace if step.role != "build"],
    )


def _severity(finding: Finding) -> lsp.DiagnosticSeverity:
    """Return how an editor shows a finding: what does not keep the program from running is no error to it."""
    if finding.code == sdl901_unreadable.RULE.code:
        return lsp.DiagnosticSeverity.Error
    is_error = finding.severity == "error"
    return lsp.DiagnosticSeverity.Warning if is_error else lsp.DiagnosticSeverity.Information


def _related(step: Step, places: _Places) -> lsp.DiagnosticRelatedInformation:
    where = lsp.Location(places.uri(step.place.path), places.range(step.place))
    return lsp.DiagnosticRelatedInformation(where, f"{step.what}: {_ROLES[step.role]}")


def _action(finding: Finding, fix: Fix, places: _Places) -> lsp.CodeAction:
    changes: dict[str, list[lsp.TextEdit]] = {}
    for edit in fix.edits:
        changes.setdefault(places.uri(edit.path), []).append(_text_edit(edit, places))
    return lsp.CodeAction(
        title=f"{fix.message} ({finding.code}{'' if fix.applicability == 'safe' else ', unsafe'})",
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(finding, places)],
        is_preferred=fix.applicability == "safe",
        edit=lsp.WorkspaceEdit(changes=changes),
    )


def _text_edit(edit: Edit, places: _Places) -> lsp.TextEdit:
    return lsp.TextEdit(places.span(edit.path, edit.span), edit.content)


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _order(one.start) <= _order(other.end) and _order(other.start) <= _order(one.end)


def _order(position: lsp.Position) -> tuple[int, int]:
    return position.line, position.character


def _pulls(server: LanguageServer) -> bool:
    """Tell whether the client asks for diagnostics by itself; then they are not sent unasked, too."""
    document = server.client_capabilities.text_document
    return document is not None and document.diagnostic is not None


def create() -> LanguageServer:
    """Return the server, with everything that it does."""
    server = LanguageServer(_NAME, __version__)
    linter = Linter(server)
    _push(server, linter)
    _pull(server, linter)

    async def asked(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return await linter.actions(params.text_document.uri, params.range)

    fixes = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, fixes)(asked)
    return server


def _push(server: LanguageServer, linter: Linter) -> None:
    """Send diagnostics whenever a document changes, to clients that do not ask for them."""

    async def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        if not _pulls(server):
            await linter.lint(params.text_document.uri)

    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        if not _pulls(server):
            await linter.typed(params.text_document.uri)

    async def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        if not _pulls(server):
            await linter.lint(params.text_document.uri)

    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        if not _pulls(server):
            linter.closed(params.text_document.uri)

    server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)(opened)
    server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)(changed)
    server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)(saved)
    server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)(closed)


def _pull(server: LanguageServer, linter: Linter) -> None:
    """Answer clients that ask for the diagnostics of a document."""

    async def pulled(params: lsp.DocumentDiagnosticParams) -> lsp.RelatedFullDocumentDiagnosticReport:
        uri = params.text_document.uri
        told = await linter.diagnostics(uri)
        if told is None and uri in server.workspace.text_documents:
            again = {"retriggerRequest": True}
            raise JsonRpcException("the document has changed", lsp.LSPErrorCodes.ServerCancelled.value, again)
        return lsp.RelatedFullDocumentDiagnosticReport(
            told or []
        )  # of a file that is not open nothing is told

    options = lsp.DiagnosticOptions(
        inter_file_dependencies=True, workspace_diagnostics=False, identifier=_NAME
    )
    server.feature(lsp.TEXT_DOCUMENT_DIAGNOSTIC, options)(pulled)


def main() -> None:
    """Serve until the client says that it is enough."""
    create().start_io()


if __name__ == "__main__":
    main()
