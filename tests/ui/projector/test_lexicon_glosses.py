"""A class whose words are glossed by the lexicon, which answers for places and needs its time."""

import pytest
from PySide6.QtCore import Qt

from gestures import open_in, written
from ui.projector.conftest import Class

K = Qt.Key
TEXT = "😀 ตากลมมองดูโรงงาน\n\n" + "ชาวนาขายข้าวในตลาดแล้วกลับบ้าน " * 20 + "\n\nสังคมเปลี่ยน โรงงานปิด\n"


@pytest.fixture
def glossed(make_window, qtbot, tmp_path):
    """A class on a text whose lexicon is loaded."""
    window = make_window(None, gloss_words=True)
    with qtbot.waitSignal(window.desk.glosses.provider.ready, timeout=20_000):
        window.desk.opening.open(written(tmp_path, TEXT))
    taught = Class(window, qtbot)
    yield taught
    window.desk.classroom.close()


def under_words(taught) -> dict[str, str]:
    words = taught.session.words
    return {words.at(at).text: said for at, said in taught.view.slide.glosses.items()}


def test_glosses_under_the_words_are_those_of_their_place(glossed):
    glossed.press("i")
    first = under_words(glossed)
    assert "factory" in first["โรงงาน"]

    glossed.press("3", K.Key_Return, "i")
    third = under_words(glossed)
    assert "society" in third["สังคม"]
    assert third["โรงงาน"] == first["โรงงาน"]


def test_a_long_passage_has_its_glosses_when_they_come(glossed, qtbot):
    glossed.press("2", K.Key_Return, "i")
    qtbot.waitUntil(lambda: "market" in under_words(glossed).get("ตลาด", ""), timeout=20_000)

    glossed.press("g")
    assert glossed.foot()


def test_a_text_that_is_opened_in_class_is_glossed_anew(glossed, qtbot, tmp_path):
    glossed.press("m", "m", "m")  # interlinear
    ready = glossed.window.desk.glosses.provider.ready
    with qtbot.waitSignal(ready, timeout=20_000):
        open_in(qtbot, glossed.window, written(tmp_path, "ก\n\nโรงงานปิด\n\n\nนา", "other.txt"))
    glossed.press("2", K.Key_Return)

    assert "factory" in under_words(glossed)["โรงงาน"]


@pytest.mark.parametrize("interlinear", [False, True])
def test_a_handout_waits_for_the_glosses_of_long_passages(glossed, qtbot, tmp_path, interlinear):
    pdfium = pytest.importorskip("pypdfium2")
    path = tmp_path / "handout.pdf"
    with qtbot.waitSignal(glossed.window.desk.classroom.said, timeout=20_000):
        glossed.window.desk.classroom.write_handout(path, interlinear=interlinear)
    document = pdfium.PdfDocument(path)
    said = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()

    assert {"factory", "market", "society"} <= set(said.split())
