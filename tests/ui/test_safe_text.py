"""No text from a file may reach a widget that would take it for HTML: read from the source."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import nepreader.ui
from nepreader.ui.safe_text import message_box, plain_label, set_tip

SOURCES = sorted(Path(nepreader.ui.__file__).parent.rglob("*.py"))
# Calls that take HTML, load files or open links; only safe_text.py may use them.
FORBIDDEN = {
    "QLabel", "QMessageBox", "QTextBrowser", "QTextEdit", "setToolTip", "setWhatsThis", "setHtml", "insertHtml",
    "appendHtml", "setMarkdown", "openUrl", "showText", "critical", "warning", "information", "question", "about",
}  # fmt: skip


def calls(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            yield name, node.lineno


@pytest.mark.parametrize(
    "path", [p for p in SOURCES if p.name != "safe_text.py"], ids=lambda p: p.name
)
def test_unsafe_calls_stand_in_one_module_only(path):
    assert [(name, line) for name, line in calls(path) if name in FORBIDDEN] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_texts_to_translate_are_where_the_tools_find_them(path):
    """The tools of Qt do not look into f-strings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            inner = [
                n
                for n in ast.walk(node)
                if isinstance(n, ast.Call) and getattr(n.func, "attr", "") == "tr"
            ]
            assert not inner, (path, node.lineno)


def test_labels_tips_and_boxes_show_html_as_it_is(qtbot):
    poison = "<img src='file:///etc/hostname'>\u202e"
    label, box = plain_label(poison), message_box(None, poison, poison)
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    set_tip(label, poison)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == poison[:-1]
    assert label.toolTip() == "<qt>&lt;img src='file:///etc/hostname'&gt;</qt>"
    set_tip(label, "")
    assert label.toolTip() == ""
