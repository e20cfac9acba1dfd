"""What the bundle leaves out of the packages that it holds: what nepreader never loads."""

import sys
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import PurePath

UNUSED_MODULES = [
    "tkinter", "_tkinter", "idlelib", "lib2to3", "pydoc_data", "pip", "setuptools", "pkg_resources",
    "distutils", "ensurepip", "numpy", "pandas", "matplotlib", "IPython", "PIL",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtHelp", "PySide6.QtXml", "PySide6.QtUiTools", "PySide6.QtOpenGL",
]  # fmt: skip

_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "imageformats": ("jpeg", "gif", "tiff", "webp", "ico", "icns", "bmp"),
    "platforminputcontexts": ("compose", "ibus"),
    "platformthemes": ("xdgdesktopportal",),
    "printsupport": ("cups",),
    "styles": ("windows", "mac"),
    "wayland-decoration-client": ("bradient",),
    "wayland-graphics-integration-client": ("wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("glx", "egl"),
    "texttospeech": ("speechd", "sapi", "winrt", "darwin", "macos"),
}
"""Kinds of Qt's plugins, and words in the names of those that are kept; no other kind is."""

_UNUSED = (
    "PySide6/Qt/translations/*",  # Thai is not among them; ours are in nepreader/translations
    "PySide6/translations/*",
    "PySide6/Qt/qml/*",
    "*libQt6Qml*", "*libQt6Quick*", "*libQt6VirtualKeyboard*", "*libQt6Sql*", "*libQt6Pdf*",
    "*libQt6EglFS*",
    "*Qt6Qml*.dll", "*Qt6Quick*.dll", "*Qt6VirtualKeyboard*.dll", "*Qt6Pdf*.dll",
    "*opengl32sw.dll",
    "PySide6/QtNetwork*.so", "PySide6/QtNetwork*.pyd",
    "spellchecker/resources/[!e]*", "spellchecker/resources/e[!n]*",
    "docx/templates/*.docx.bak", "lxml/*.h", "lxml/includes/*", "lxml/isoschematron/*",
    "thaibreak/data/*.txt.bak",
    *(f"pythainlp/corpus/{name}" for name in (
        "*.onnx", "wikipedia_titles_th.txt", "pos_orchid_*", "pos_ud_*", "tdtb-*",
        "volubilis_words_th.txt", "phupha_word_freqs.txt", "etcc.txt", "thainer_*", "crfchunk_*",
        "words_th_thai2fit_*", "orst_words_th.txt", "han_solo.crfsuite", "icubrk_th.txt",
        "th_en_transliteration_*",
    )),
)  # fmt: skip


_ZONES, _ZONE = "tzdata/zoneinfo/", "/Asia/Bangkok"
"""PyThaiNLP asks for one zone; whatever else wants the time takes the system's."""


def is_needed(target: str) -> bool:
    """Whether a file, named by its place in the bundle, is loaded by nepreader."""
    path = target.replace("\\", "/")
    if any(fnmatch(path, pattern) for pattern in _UNUSED):
        return False
    if path.startswith(_ZONES) and not path.endswith((".py", ".pyc", _ZONE)):
        return False
    kind, name = path.rpartition("/")[0].rpartition("/")[2], path.rpartition("/")[2]
    if "/plugins/" not in path:
        return True
    return any(word in name for word in _PLUGINS.get(kind, ()))


Entry = tuple[str, str, str]
"""A file of the bundle, as PyInstaller has it: its place there, where it is from, its kind."""


def linked(entries: Sequence[Entry]) -> list[Entry]:
    """The binaries without shared libraries that only plugins which are left out were linked to.

    On Linux alone: elsewhere PyInstaller takes nothing from the system that would be worth it.
    """
    if sys.platform != "linux":
        return list(entries)
    from PyInstaller.depend.bindepend import get_imports

    libraries = {PurePath(entry[0]).name: entry for entry in entries if _is_library(entry)}
    kept = [entry for entry in entries if PurePath(entry[0]).name not in libraries]
    waiting = list(kept)
    while waiting:
        _, source, kind = waiting.pop()
        names = () if kind == "SYMLINK" else get_imports(source)
        for name in {PurePath(name).name for name, _ in names} & libraries.keys():
            entry = libraries.pop(name)
            kept.append(entry)
            waiting.append(entry)
    names = {PurePath(entry[0]).name for entry in kept if entry[2] != "SYMLINK"}
    return [e for e in kept if e[2] != "SYMLINK" or PurePath(e[1]).name in names]


def _is_library(entry: Entry) -> bool:
    """Whether it is there for other binaries alone; the program itself loads Python's."""
    path = PurePath(entry[0])
    is_shared = str(path.parent) in (".", "PySide6/Qt/lib") and path.name.startswith("lib")
    return is_shared and not path.name.startswith("libpython") and entry[2] != "SYMLINK"
