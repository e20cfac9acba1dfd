from PySide6.QtCore import Qt

from nepreader.correction.corrections import CorrectionStatus
from nepreader.text import ReadingMode, Span
from nepreader.ui.projector.moment import Mode
from nepreader.workspace import correcting

K = Qt.Key
SECOND = "ที่กรอนสตัดท์"


def test_modes_follow_each_other_and_each_shows_its_own(taught):
    seen = []
    for _ in range(4):
        taught.press("m")
        slide = taught.view.slide
        seen.append((taught.presentation.moment.mode, slide.is_running, bool(slide.glosses)))

    assert seen == [
        (Mode.SENTENCE, False, False),
        (Mode.RUNNING, True, False),
        (Mode.INTERLINEAR, False, True),
        (Mode.PASSAGE, False, False),
    ]


def test_running_text_lights_one_sentence_and_dims_the_rest_as_far_as_wished(taught):
    taught.press("m", "m")
    lit = taught.view.slide.lit
    assert SECOND in taught.words()
    assert lit.start == 0
    dark = taught.picture()
    taught.press("]", "]")
    darker = taught.picture()
    taught.press("[", "[")

    assert taught.picture() == dark != darker
    taught.press(K.Key_PageDown)
    assert taught.view.slide.lit.start > lit.start


def test_zoom_shows_the_sentence_alone_and_back(taught):
    taught.press(K.Key_Right)
    whole = taught.words()
    sentences = taught.presentation.deck.sentences
    taught.press("z")
    assert taught.words() == sentences[0].of(taught.session.words.reading.text)

    taught.press("z")
    assert taught.words() == whole


def test_a_long_passage_is_shown_in_pages_none_below_the_floor(start_class):
    taught = start_class("นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง " * 40 + "\nจบ\n")
    layout = taught.view.slide_layout
    assert layout.pages > 2
    assert layout.size >= taught.view.height() / 18
    seen = [taught.words()]
    for _ in range(layout.pages - 1):
        taught.press(K.Key_PageDown)
        seen.append(taught.words())

    assert "".join(seen) == "นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง " * 39 + "นกบินเหนือทุ่งนาแล้วปลาว่ายในบึง"
    taught.press(K.Key_PageDown)
    assert taught.words() == "จบ"
    taught.press(K.Key_PageUp)
    assert taught.words() == seen[-1]  # back to where one came from


def test_the_text_is_read_as_printed_corrected_or_marked(start_class):
    def prepare(window):
        session = window.desk.session
        at = TEXT_WITH_SLIP.index("ตสาด")
        decision = correcting.Decision(Span(at, at + 4), "ตลาด", CorrectionStatus.ACCEPTED)
        change = correcting.decide(session.text, session.author, [decision])
        session.push(change, "")

    taught = start_class(TEXT_WITH_SLIP, prepare)
    seen = {}
    for _ in range(3):
        seen[taught.session.manner.mode] = taught.words()
        taught.press(K.Key_F9)

    assert seen == {
        ReadingMode.CORRECTED: "ยายไปตลาด",
        ReadingMode.MARKED: "ยายไปตสาดตลาด",
        ReadingMode.PRINTED: "ยายไปตสาด",
    }


TEXT_WITH_SLIP = "ยายไปตสาด\nตาไปนา\n"
