from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from seedlint.config import Configuration
from seedlint.discover import added_roots, discover, import_roots, module_name, project_root, surroundings
from seedlint.settings import Settings


def write(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")


def found(*paths: Path, **options: object) -> list[str]:
    """The files found, relative to the first path's folder."""
    base = paths[0] if paths[0].is_dir() else paths[0].parent
    result = discover(paths, lambda folder: Settings(**options))
    return [os.path.relpath(file.path, base) for project in result.projects for file in project.files]


def refused(*paths: Path) -> list[tuple[str, str, bool]]:
    result = discover(paths, lambda folder: Settings())
    return [(Path(bad.shown).name, bad.reason, bad.missing) for bad in result.unusable]


def test_python_files_and_notebooks_are_found_in_order(tmp_path):
    write(tmp_path, "b.py", "a/z.pyw", "a/b/n.ipynb", "a.py", "c.pyi", "d.txt", "e.py.bak")
    assert found(tmp_path) == ["a/b/n.ipynb", "a/z.pyw", "a.py", "b.py"]


def test_default_excludes_are_passed_over_at_any_depth(tmp_path):
    write(tmp_path, "a.py", ".venv/b.py", "x/node_modules/c.py", "build/d.py", ".git/e.py", "x/builds/f.py")
    assert found(tmp_path) == ["a.py", "x/builds/f.py"]


def test_an_excluded_file_is_linted_if_it_is_named(tmp_path):
    write(tmp_path, "build/a.py", "b.txt")
    assert found(tmp_path / "build/a.py") == ["a.py"]
    assert found(tmp_path / "b.txt") == ["b.txt"]


def test_an_excluded_file_is_not_linted_if_exclusion_is_forced(tmp_path):
    write(tmp_path, "pyproject.toml", "build/a.py")
    assert found(tmp_path / "build/a.py", force_exclude=True) == []


def test_an_excluded_folder_is_not_walked_if_exclusion_is_forced(tmp_path):
    write(tmp_path, "pyproject.toml", "build/a.py", "build/in/b.py", "build/own/setup.cfg", "build/own/c.py")
    assert (
        found(tmp_path / "build", force_exclude=True)
        == found(tmp_path / "build/in", force_exclude=True)
        == []
    )
    assert found(tmp_path / "build/own", force_exclude=True) == ["c.py"], "a project of its own"


def test_an_excluded_folder_is_walked_if_it_is_named(tmp_path):
    write(tmp_path, "build/a.py", "build/build/b.py", ".gitignore")
    (tmp_path / ".gitignore").write_text("build/\n")
    write(tmp_path, ".git/HEAD")
    assert found(tmp_path / "build") == ["a.py"]


@pytest.mark.parametrize(
    "pattern, left",
    [
        ("*_test.py", ["a.py", "x/b.py"]),
        ("x", ["a.py", "a_test.py"]),
        ("/x/*.py", ["a.py", "a_test.py", "x/b_test.py"]),
    ],
)
def test_patterns_of_the_configuration(tmp_path, pattern, left):
    write(tmp_path, "a.py", "a_test.py", "x/b.py", "x/b_test.py")
    (tmp_path / "seedlint.toml").write_text(f"extend-exclude = ['{pattern.lstrip('/')}']\n")
    result = discover([tmp_path], Configuration(base=tmp_path).settings_for)
    names = [str(file.path.relative_to(tmp_path)) for project in result.projects for file in project.files]
    if pattern == "/x/*.py":  # a pattern with a slash holds from the configuration's folder
        assert names == ["a.py", "a_test.py"]
    else:
        assert names == left


def test_one_file_named_twice_and_through_a_link_is_linted_once(tmp_path):
    write(tmp_path, "a.py")
    (tmp_path / "b.py").symlink_to("a.py")
    assert found(tmp_path, tmp_path / "a.py", tmp_path / "b.py") == ["a.py"]
    assert found(tmp_path / "b.py", tmp_path) == ["a.py"]


def test_links_to_folders_are_not_followed_so_loops_end(tmp_path):
    write(tmp_path, "a/b.py")
    (tmp_path / "a/loop").symlink_to(tmp_path)
    assert found(tmp_path) == ["a/b.py"]
    assert refused(tmp_path) == []


def test_a_link_to_itself_is_told(tmp_path):
    (tmp_path / "a.py").symlink_to("a.py")
    write(tmp_path, "b.py")
    assert found(tmp_path) == ["b.py"]
    [(name, reason, missing)] = refused(tmp_path)
    assert (name, missing) == ("a.py", False)
    assert "symbolic links" in reason
    assert refused(tmp_path / "a.py") == refused(tmp_path)


def test_a_broken_link_such_as_an_editors_lock_is_no_file_of_ours(tmp_path):
    (tmp_path / ".#a.py").symlink_to("somebody@somewhere.1234")
    assert found(tmp_path) == []
    assert refused(tmp_path) == []


def test_a_folder_named_like_a_file_is_a_folder(tmp_path):
    write(tmp_path, "x.py/y.py")
    assert found(tmp_path) == ["x.py/y.py"]
    assert found(tmp_path / "x.py") == ["y.py"]


def test_pipes_and_devices_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.py")
    assert found(tmp_path) == []
    assert refused(tmp_path / "pipe.py", Path("/dev/null")) == [
        ("pipe.py", "not a regular file", False),
        ("null", "not a regular file", False),
    ]


def test_a_missing_path_is_told_and_the_rest_found(tmp_path):
    write(tmp_path, "a.py")
    assert refused(tmp_path / "a.py", tmp_path / "nope") == [("nope", "no such file or folder", True)]
    assert found(tmp_path / "a.py", tmp_path / "nope") == ["a.py"]


def test_a_path_with_a_nul_byte_is_told():
    assert refused(Path("a\0b.py"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_folder_is_told(tmp_path):
    write(tmp_path, "a.py", "x/b.py")
    (tmp_path / "x").chmod(0)
    try:
        assert refused(tmp_path) == [("x", "permission denied", False)]
        assert found(tmp_path) == ["a.py"]
    finally:
        (tmp_path / "x").chmod(0o755)


def test_files_are_grouped_by_the_nearest_project(tmp_path):
    write(
        tmp_path, "pyproject.toml", "a.py", "lib/setup.py", "lib/lib/b.py", "pkg/__init__.py", "pkg/setup.py"
    )
    result = discover([tmp_path], lambda folder: Settings())
    groups = {p.root.name: [file.path.name for file in p.files] for p in result.projects}
    # `pkg/setup.py` is a module of a package, no mark of a project.
    assert groups == {tmp_path.name: ["a.py", "__init__.py", "setup.py"], "lib": ["b.py", "setup.py"]}
    assert [project.settings.root for project in result.projects] == [
        project.root for project in result.projects
    ]


def test_a_file_named_alone_belongs_to_the_same_project(tmp_path):
    write(tmp_path, "pyproject.toml", "x/y/a.py")
    [project] = discover([tmp_path / "x/y/a.py"], lambda folder: Settings()).projects
    assert project.root == tmp_path
    assert [file.path.name for file in surroundings(project)] == ["a.py"]


def test_without_a_project_the_common_folder_is_the_root(tmp_path):
    if project_root(tmp_path) is not None:
        pytest.fail("the test's own folder lies in a project")
    write(tmp_path, "x/a/a.py", "x/b/b.py")
    [project] = discover([tmp_path / "x/a/a.py", tmp_path / "x/b/b.py"], lambda folder: Settings()).projects
    assert project.root == tmp_path / "x"


def test_without_a_project_the_root_of_a_package_is_the_folder_it_stands_in(tmp_path):
    write(tmp_path, "x/pkg/__init__.py", "x/pkg/train.py", "x/pkg/sub/__init__.py", "x/pkg/sub/net.py")
    for named in ("x", "x/pkg/sub"):
        (project,) = discover([tmp_path / named], lambda root: Settings(root=root)).projects
        assert project.root == tmp_path / "x"


def test_without_a_project_the_folder_that_is_named_is_the_root(tmp_path):
    write(tmp_path, "x/pkg/sub/a.py", "x/pkg/sub/b.py")
    [project] = discover([tmp_path / "x"], lambda folder: Settings()).projects
    assert project.root == tmp_path / "x"
    assert surroundings(project) == project.files
    assert tmp_path / "x" in import_roots(project.root, project.files[0].path)


def test_import_roots_of_a_script_and_of_a_module(tmp_path):
    write(tmp_path, "tools/train.py", "src/pkg/__init__.py", "src/pkg/sub/__init__.py", "src/pkg/sub/m.py")
    assert import_roots(tmp_path, tmp_path / "tools/train.py") == (
        tmp_path / "tools",
        tmp_path / "src",
        tmp_path,
    )
    roots = import_roots(tmp_path, tmp_path / "src/pkg/sub/m.py")
    assert roots == (tmp_path / "src", tmp_path, tmp_path / "src/pkg/sub")


@pytest.mark.parametrize(
    "name, dotted",
    [
        ("a.py", "a"),
        ("src/b.py", "b"),
        ("src/pkg/__init__.py", "pkg"),
        ("src/pkg/m.py", "pkg.m"),
        ("tools/t.py", None),
        ("not-a-name.py", None),
        ("n.ipynb", None),
    ],
)
def test_module_names(tmp_path, name, dotted):
    write(tmp_path, "src/pkg/__init__.py", name)
    assert module_name(tmp_path, tmp_path / name) == dotted


NAMES = st.sampled_from(["a", "b", "build", "x.py", "y.py", "z.py"])
LINES = st.sampled_from(
    [
        "*.py",
        "!x.py",
        "a",
        "a/",
        "/a",
        "b/x.py",
        "**/y.py",
        "a/**",
        "!a/y.py",
        "/*",
        "!/b",
        "x*",
        "# b",
        "",
        "b/*",
        "\\#",
    ]
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    files=st.lists(st.lists(NAMES, min_size=1, max_size=3), min_size=1, max_size=8),
    top=st.lists(LINES, max_size=4),
    nested=st.lists(LINES, max_size=3),
)
@example(files=[["b", "a", "a"]], top=["b/*", "!/b"], nested=[])
@example(files=[["a", "y.py"], ["a", "b", "x.py"]], top=["a/**", "!a/y.py"], nested=[])
def test_gitignore_is_understood_as_git_does(tmp_path_factory, files, top, nested):
    root = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", root], check=True)
    for parts in files:
        file = root.joinpath(*parts[:-1], parts[-1] if parts[-1].endswith(".py") else parts[-1] + ".py")
        if not any(above.is_file() for above in file.parents) and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("")
    (root / ".gitignore").write_text("\n".join(top) + "\n")
    if (root / "a").is_dir():
        (root / "a/.gitignore").write_text("\n".join(nested) + "\n")
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "--others", "--exclude-standard", "-z"],
        check=True,
        capture_output=True,
        text=True,
    )
    expected = {name for name in listed.stdout.split("\0") if name.endswith(".py")}
    assert set(found(root, exclude=(".git",))) == expected
    assert ".git" not in found(root)


def test_ignore_files_above_and_of_the_repository_count(tmp_path):
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    write(tmp_path, "x/y/a.py", "x/y/b.py", "x/y/c.py", "x/y/d.py")
    (tmp_path / ".gitignore").write_text("a.py\nd.py\n")
    (tmp_path / "x/.gitignore").write_text("/y/b.py\n!d.py\n")
    (tmp_path / ".git/info/exclude").write_text("c.py\n")
    assert found(tmp_path / "x/y") == ["d.py"]
    assert found(tmp_path / "x/y", respect_gitignore=False) == ["a.py", "b.py", "c.py", "d.py"]


def test_a_folder_added_to_the_path_is_the_nearest_of_that_name_within_the_project(tmp_path):
    write(tmp_path, "lib/a.py", "tools/lib/b.py", "tools/run.py", "train.py")
    named = [
        (tmp_path / "tools/run.py", ["lib", "..", "../../elsewhere", "run.py"]),
        (tmp_path / "train.py", ["lib"]),
    ]
    assert added_roots(tmp_path, named) == (tmp_path / "tools/lib", tmp_path / "lib")
