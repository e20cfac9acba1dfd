"""The house rules that a linter does not know."""

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

import nepreader

ROOT = Path(nepreader.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))


def functions(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


def test_files_are_small():
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in FILES]

    assert max(lengths) <= 400
    assert median(lengths) < 100


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_tells_its_purpose_in_one_line_and_its_functions_are_short(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    purpose = ast.get_docstring(tree) or ""

    assert purpose.split("\n", maxsplit=1)[0].strip()
    assert [(name, length) for name, length in functions(path) if length > 50] == []


def test_what_a_checker_is_told_to_overlook_says_why():
    silent = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in FILES
        for line in path.read_text(encoding="utf-8").splitlines()
        if "noqa" in line or "type: ignore" in line
        if not re.search(r"(?:noqa: [A-Z0-9, ]+ - |type: ignore\[[\w, -]+\]  # )\S", line)
    ]

    assert silent == []


def test_no_module_is_named_after_nothing():
    assert not [
        p
        for p in FILES
        if {"utils", "helpers", "manager", "misc", "common"} & set(p.stem.split("_"))
    ]


def test_everything_but_the_window_runs_without_qt():
    names = [
        m.name
        for m in pkgutil.walk_packages([str(ROOT)], "nepreader.")
        if not m.name.startswith("nepreader.ui")
    ]
    script = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_starting_loads_nothing_heavy():
    """What takes long is loaded when it is first needed, never before the first paint."""
    script = (
        "import sys, nepreader.ui.main_window\n"
        "heavy = {'pythainlp', 'lxml', 'docx', 'jsonschema', 'click', 'thaiphon', 'sqlite3', 'pypdfium2'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_the_page_needs_of_the_vocabulary_loads_no_database():
    script = (
        "import sys, nepreader.vocabulary, nepreader.workspace.vocabulary, nepreader.vocabulary.schedule\n"
        "heavy = {'sqlite3', 'fsrs', 'genanki', 'pythainlp'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_facades_export_what_they_say():
    for package in (
        "text",
        "language",
        "glossary",
        "lexicon",
        "pronunciation",
        "glossing",
        "translation",
        "annotation",
        "storage",
        "importing",
        "vocabulary",
        "workspace",
        "wording",
    ):
        module = importlib.import_module(f"nepreader.{package}")
        assert sorted(module.__all__) == sorted(set(module.__all__))
        assert all(hasattr(module, name) for name in module.__all__)


def test_the_window_wires_and_does_little_else():
    path = ROOT / "ui" / "main_window.py"
    methods = [name for name, _ in functions(path)]

    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250
    assert len(methods) <= 20
