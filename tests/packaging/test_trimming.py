import importlib.util
from pathlib import Path

import pytest

PATH = Path(__file__).parents[2] / "packaging" / "bundle" / "trimming.py"


@pytest.fixture(scope="module")
def trimming():
    spec = importlib.util.spec_from_file_location("trimming", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "pythainlp/corpus/words_th.txt",
        "pythainlp/corpus/pos_tud_perceptron.json",
        "spellchecker/resources/en.json.gz",
        "tzdata/zoneinfo/Asia/Bangkok",
        "tzdata/zoneinfo/Asia/__init__.pyc",
        "nepreader/translations/nepreader_th.qm",
    ],
)
def test_what_is_loaded_is_kept(trimming, place):
    assert trimming.is_needed(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libQt6Quick.so.6",
        "PySide6\\opengl32sw.dll",
        "pythainlp/corpus/wikipedia_titles_th.txt",
        "spellchecker/resources/de.json.gz",
        "tzdata/zoneinfo/Europe/Berlin",
        "spellchecker/resources/es.json.gz",
    ],
)
def test_what_is_never_loaded_is_left_out(trimming, place):
    assert not trimming.is_needed(place)
