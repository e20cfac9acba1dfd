from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nepreader.annotation import Kind
from nepreader.storage.state import GlossesShown
from nepreader.workspace import annotating

K = Qt.Key
FIRST, SECOND = "😀 เลนินเสนอ", "ที่กรอนสตัดท์"


def test_a_click_shows_the_gloss_of_a_word_in_the_band_and_again_takes_it_away(taught):
    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
    assert taught.foot() == "เลนิน   Lenin"

    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
    assert taught.foot() == ""


def test_the_gloss_key_walks_from_word_to_word(taught):
    seen = []
    for _ in range(3):
        taught.press("g")
        seen.append(taught.foot())

    assert seen[:2] == ["เลนิน   Lenin", "นโยบายเศรษฐกิจใหม่   New Economic Policy"]


def test_glosses_come_as_wished(taught):
    seen = {}
    for _ in range(4):
        taught.move(QPoint(1, 1))
        taught.move(taught.point_at("เลนิน"))
        on_hover = taught.foot()
        QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("เลนิน"))
        on_click = taught.foot() != on_hover
        seen[taught.presentation.moment.glosses] = (
            bool(on_hover),
            on_click,
            bool(taught.view.slide.glosses),
        )
        taught.press("v")

    assert seen == {
        GlossesShown.ON_CLICK: (False, True, False),
        GlossesShown.ALWAYS: (False, True, True),
        GlossesShown.NEVER: (False, False, False),
        GlossesShown.ON_HOVER: (True, True, False),
    }


def test_the_interlinear_gloss_of_a_passage_is_gone_at_the_next(taught):
    taught.press("i")
    assert set(taught.view.slide.glosses.values()) >= {"Lenin", "New Economic Policy"}

    taught.press(K.Key_PageDown, K.Key_PageUp)
    assert taught.view.slide.glosses == {}


def test_the_translation_is_shown_on_demand_and_what_has_none_says_so(start_class):
    def translate(window):
        session = window.desk.session
        span = session.words.reading.blocks[0]
        session.push(
            annotating.say(
                session.text,
                session.author,
                span,
                Kind.TRANSLATION,
                "Lenin proposed the New Economic Policy.",
                "en",
            ),
            "",
        )

    taught = start_class(prepare=translate)
    assert taught.foot() == ""
    taught.press("t")
    assert taught.foot() == "Lenin proposed the New Economic Policy."
    assert taught.words().startswith(FIRST)
    taught.press(K.Key_PageDown, "t")
    assert taught.foot() == ""
    assert taught.projection.presenter.said.text() == "No translation of this passage"


def test_a_translation_too_long_for_the_foot_stands_alone(start_class):
    def translate(window):
        session = window.desk.session
        span = session.words.reading.blocks[0]
        session.push(
            annotating.say(
                session.text,
                session.author,
                span,
                Kind.TRANSLATION,
                "The peasants sold their grain. " * 14,
                "en",
            ),
            "",
        )

    taught = start_class(prepare=translate)
    taught.press("t")

    assert taught.words() == ""
    assert taught.foot().startswith("The peasants sold")


def test_terms_are_blanks_that_the_next_key_fills_one_by_one(taught):
    taught.press("c")
    assert taught.hidden() == ["เลนิน", "นโยบายเศรษฐกิจใหม่"]
    hidden = taught.picture()
    taught.press(K.Key_PageDown)
    assert taught.hidden() == ["นโยบายเศรษฐกิจใหม่"]
    assert taught.picture() != hidden
    QTest.mouseClick(taught.view, Qt.MouseButton.LeftButton, pos=taught.point_at("นโยบาย"))
    assert taught.hidden() == []
    taught.press(K.Key_PageDown)
    assert taught.words().startswith(SECOND)


def test_the_letters_of_a_blank_are_not_in_the_picture(taught):
    taught.press("c")
    layout = taught.view.slide_layout
    span = taught.place("เลนิน")
    rect = next(r for line in layout.lines for r in layout.rects(span, line))
    image = taught.view.grab().toImage()
    measurer_top = rect.adjusted(0.1 * layout.size, 0, -0.1 * layout.size, -0.75 * layout.size)
    seen = {
        image.pixelColor(x, y).name()
        for x in range(int(measurer_top.left()), int(measurer_top.right()))
        for y in range(int(measurer_top.top()), int(measurer_top.bottom()))
    }

    assert seen == {"#000000"}


def test_the_gloss_of_a_blank_is_not_told(taught):
    taught.press("c", "i")

    assert "Lenin" not in taught.view.slide.glosses.values()
    taught.press("g")
    assert taught.foot() == ""


def test_a_quiz_asks_for_the_word_then_shows_it_and_the_reverse(taught):
    taught.press("q")
    asked = taught.view.slide.pieces[0].tokens.text
    assert taught.view.slide.pieces[1].tokens.text == "?"
    taught.press(K.Key_PageDown)
    word = taught.view.slide.pieces[1].tokens.text
    entries = {e.headword: e.english for e in taught.session.termbase}
    assert entries[word] == asked
    taught.press("r")
    assert [p.tokens.text for p in taught.view.slide.pieces] == [word, "?"]
    taught.press("q")
    assert taught.words().startswith(FIRST)


def test_a_quiz_without_words_says_why(taught):
    taught.press("x", "q")

    assert "No word" in taught.projection.presenter.said.text()
    assert taught.words().startswith(FIRST)
