"""The site is built from the pages and the rules, and has no broken link."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from seedlint.keys import KEYS
from seedlint.rules.registry import RULES
from tests.docs.blocks import ROOT
from tests.docs.picture import PICTURE, draw, said


def build(source, target):
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "-f",
            str(source / "mkdocs.yml"),
            "-d",
            str(target),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    target = tmp_path_factory.mktemp("site")
    done = build(ROOT, target)
    assert done.returncode == 0, done.stderr
    return target


def test_every_rule_has_a_page(site):
    overview = (site / "rules/index.html").read_text()
    for rule in RULES:
        page = (site / f"rules/{rule.code}/index.html").read_text()
        assert rule.name in page
        assert "Why is this bad?" in page
        assert f'href="{rule.code}/"' in overview


def test_every_key_is_described(site):
    page = (site / "usage/configuration/index.html").read_text()
    assert all(f"<code>{key}</code>" in page for key in KEYS)


def test_a_broken_link_breaks_the_build(tmp_path):
    for name in ("docs", "mkdocs.yml", "README.md"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    (tmp_path / "docs/usage/api.md").write_text("[nowhere](nowhere.md)")
    done = build(tmp_path, tmp_path / "site")
    assert done.returncode == 1
    assert "nowhere.md" in done.stderr


def test_the_picture_shows_what_is_printed_now():
    shown = said(PICTURE.read_text(encoding="utf-8"))
    assert "reseed" in shown
    assert shown == said(draw()), "draw it again: python -m tests.docs.picture"
