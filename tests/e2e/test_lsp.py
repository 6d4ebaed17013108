"""The language server, spoken to by a real client over its standard input and output."""

from __future__ import annotations

import asyncio
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("pygls", reason="not installed: pygls, which the extra `test` brings")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient
from pygls.workspace import TextDocument

import seedlint.lsp
from seedlint.finding import Finding
from seedlint.sources import Overlay
from tests.e2e.program import CLEAN, FIXED, STALE, write

PATIENCE = 60


class Editor(LanguageClient):
    """A client that keeps the diagnostics that it is sent."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.published: asyncio.Queue[lsp.PublishDiagnosticsParams] = asyncio.Queue()
        self.shown: asyncio.Queue[lsp.ShowMessageParams] = asyncio.Queue()
        # pygls marks the function that it is given, which a method does not let it do.
        self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda sent: self.published.put_nowait(sent))  # noqa: PLW0108
        self.feature(lsp.WINDOW_SHOW_MESSAGE)(lambda sent: self.shown.put_nowait(sent))  # noqa: PLW0108

    async def begin(
        self, folder: Path, encodings: list[lsp.PositionEncodingKind], *, pulls: bool = False
    ) -> None:
        await self.start_io(sys.executable, "-m", "seedlint.lsp", cwd=folder)
        general = lsp.GeneralClientCapabilities(position_encodings=encodings)
        pulling = lsp.DiagnosticClientCapabilities() if pulls else None
        document = lsp.TextDocumentClientCapabilities(diagnostic=pulling)
        capabilities = lsp.ClientCapabilities(general=general, text_document=document)
        await self.initialize_async(lsp.InitializeParams(capabilities, root_uri=folder.as_uri()))
        self.initialized(lsp.InitializedParams())

    async def end(self) -> None:
        await self.shutdown_async(None)
        self.exit(None)
        await self.stop()

    def open(self, file: Path, text: str) -> None:
        item = lsp.TextDocumentItem(file.as_uri(), "python", 1, text)
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def replace(self, file: Path, text: str, version: int) -> None:
        document = lsp.VersionedTextDocumentIdentifier(version, file.as_uri())
        whole = lsp.TextDocumentContentChangeWholeDocument(text)
        self.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [whole]))

    async def diagnostics(self) -> lsp.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.published.get(), PATIENCE)


def test_an_editor_is_told_findings_and_given_fixes(tmp_path):
    write(tmp_path, a="", zoo="import torch\n\n\ndef warm_up():\n    torch.rand(3)\n")
    file = tmp_path / "a.py"
    text = STALE.replace("model = ", "model = '\U0001f600', ")
    moved = 6  # five characters, one of which is two units of UTF-16

    async def session() -> None:
        editor = Editor()
        await editor.begin(tmp_path, [lsp.PositionEncodingKind.Utf16])
        editor.open(file, text)
        told = await editor.diagnostics()
        assert (told.uri, told.version) == (file.as_uri(), 1)
        (found,) = told.diagnostics
        assert (found.code, found.source, found.severity) == (
            "SDL101",
            "seedlint",
            lsp.DiagnosticSeverity.Warning,
        )
        assert found.range == lsp.Range(lsp.Position(5, 8 + moved), lsp.Position(5, 23 + moved))
        steps = [(each.message, each.location.range.start.line) for each in found.related_information or []]
        assert steps == [("torch.manual_seed: the seed", 3), ("torch.rand: the first draw since", 4)]

        document = lsp.TextDocumentIdentifier(file.as_uri())
        context = lsp.CodeActionContext([found])
        asked = lsp.CodeActionParams(document, found.range, context)
        (action,) = await editor.text_document_code_action_async(asked) or []
        assert isinstance(action, lsp.CodeAction)
        assert action.is_preferred
        assert action.edit is not None
        ((edit,),) = (action.edit.changes or {}).values()
        lines = text.splitlines(keepends=True)
        assert (edit.range.start, edit.range.end) == (lsp.Position(5, 0), lsp.Position(5, 0))
        assert "".join([*lines[:5], edit.new_text, *lines[5:]]) == FIXED.replace(
            "model = ", "model = '\U0001f600', "
        )
        away = lsp.CodeActionParams(document, lsp.Range(lsp.Position(0, 0), lsp.Position(0, 1)), context)
        assert not await editor.text_document_code_action_async(away)

        editor.replace(file, STALE, 2)
        editor.replace(file, CLEAN, 3)
        told = await editor.diagnostics()
        assert (told.version, len(told.diagnostics)) == (3, 0), "only the last of quick changes is linted"
        await editor.end()

    asyncio.run(session())
    assert file.read_text() == "", "what is open stands in for the file"


def test_an_editor_that_asks_is_answered_and_not_told_unasked(tmp_path):
    write(tmp_path, a=STALE)
    file = tmp_path / "a.py"
    asked = lsp.DocumentDiagnosticParams(lsp.TextDocumentIdentifier(file.as_uri()))

    async def session() -> None:
        editor = Editor()
        await editor.begin(tmp_path, [], pulls=True)
        editor.open(file, STALE)
        answer = await editor.text_document_diagnostic_async(asked)
        assert isinstance(answer, lsp.RelatedFullDocumentDiagnosticReport)
        assert [each.code for each in answer.items] == ["SDL101"]
        editor.replace(file, f"{STALE}def unfinished(\n", 2)
        answer = await editor.text_document_diagnostic_async(asked)
        assert isinstance(answer, lsp.RelatedFullDocumentDiagnosticReport)
        assert [(each.code, each.severity) for each in answer.items] == [
            ("SDL901", lsp.DiagnosticSeverity.Error)
        ], "what keeps the program from running is an error"
        editor.replace(file, CLEAN, 3)
        answer = await editor.text_document_diagnostic_async(asked)
        assert isinstance(answer, lsp.RelatedFullDocumentDiagnosticReport)
        assert not answer.items
        closed = lsp.DocumentDiagnosticParams(lsp.TextDocumentIdentifier((tmp_path / "b.py").as_uri()))
        answer = await editor.text_document_diagnostic_async(closed)
        assert isinstance(answer, lsp.RelatedFullDocumentDiagnosticReport)
        assert not answer.items, "a file that is not open is not spoken of"
        assert editor.published.empty()
        await editor.end()

    asyncio.run(session())


def test_the_project_and_other_open_documents_count(tmp_path):
    write(tmp_path, zoo="def warm_up():\n    pass\n")
    train, zoo = tmp_path / "train.py", tmp_path / "zoo.py"
    text = STALE.replace("noise = torch.rand(3)", "import zoo\nzoo.warm_up()")

    async def session() -> None:
        editor = Editor()
        await editor.begin(tmp_path, [])
        editor.open(train, text)
        assert not (await editor.diagnostics()).diagnostics
        editor.open(zoo, "import torch\n\n\ndef warm_up():\n    torch.rand(3)\n")
        assert (await editor.diagnostics()).uri == zoo.as_uri()
        editor.text_document_did_save(
            lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(train.as_uri()))
        )
        (found,) = (await editor.diagnostics()).diagnostics
        assert "drew from torch (zoo.py:5)" in found.message
        assert {each.location.uri for each in found.related_information or []} == {
            train.as_uri(),
            zoo.as_uri(),
        }

        (tmp_path / "seedlint.toml").write_text("jobs = 'many'\n")
        editor.replace(train, text + "\n", 2)
        assert not (await editor.diagnostics()).diagnostics
        said = await asyncio.wait_for(editor.shown.get(), PATIENCE)
        assert said.message == "seedlint: seedlint.toml:1: `jobs` must be a whole number"
        editor.replace(train, text, 3)
        assert not (await editor.diagnostics()).diagnostics
        assert editor.shown.empty()
        for version, jobs in ((4, "1"), (5, "'many'")):
            (tmp_path / "seedlint.toml").write_text(f"jobs = {jobs}\n")
            editor.replace(train, text + "\n" * version, version)
            assert bool((await editor.diagnostics()).diagnostics) == (jobs == "1")
        said = await asyncio.wait_for(editor.shown.get(), PATIENCE)
        assert said.message == "seedlint: seedlint.toml:1: `jobs` must be a whole number"
        editor.text_document_did_close(
            lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(zoo.as_uri()))
        )
        assert not (await editor.diagnostics()).diagnostics
        await editor.end()

    asyncio.run(session())


def test_what_was_typed_while_a_document_was_linted_is_linted_once(tmp_path, monkeypatch):
    runs: list[str] = []
    begun, may_end = threading.Event(), threading.Event()

    def checked(path: Path, overlay: Overlay, *, fixes: bool) -> list[Finding]:
        runs.append(overlay[path].decode())
        begun.set()
        assert may_end.wait(PATIENCE)
        return []

    monkeypatch.setattr(seedlint.lsp, "_checked", checked)
    told: list[int | None] = []
    uri = (tmp_path / "a.py").as_uri()
    documents = {uri: TextDocument(uri, "first = 1", 1)}
    workspace = SimpleNamespace(text_documents=documents, get_text_document=documents.__getitem__)
    server = SimpleNamespace(
        workspace=workspace, text_document_publish_diagnostics=lambda sent: told.append(sent.version)
    )

    async def session() -> None:
        linter = seedlint.lsp.Linter(server)
        first = asyncio.create_task(linter.lint(uri))
        await asyncio.to_thread(begun.wait, PATIENCE)
        later = []
        for version in (2, 3, 4):
            documents[uri] = TextDocument(uri, f"version = {version}", version)
            later.append(asyncio.create_task(linter.typed(uri)))
            await asyncio.sleep(2 * seedlint.lsp.PAUSE)
        may_end.set()
        await asyncio.gather(first, *later)

    asyncio.run(session())
    assert runs == ["first = 1", "version = 4"]
    assert told == [4], "findings of a text that is no more are not told"
