import pytest

from gestures import SAMPLE
from nepreader.glossing import Source, WordGloss
from nepreader.language import TokenKind
from nepreader.lexicon import Sense
from nepreader.pronunciation import Reading, ReadingSource, Scheme, Syllable, Tone
from nepreader.storage import InterlinearFor
from nepreader.text import Span
from nepreader.ui.gloss.interlinear import InterlinearNotes, short_gloss

READING = Reading(
    (Syllable("rôm", "rom", "rôm", Tone.FALLING), Syllable("rêng", "reng", "rêːŋ", Tone.FALLING)),
    ReadingSource.LEXICON,
)


def gloss(token, meaning="to try", span=None) -> WordGloss:
    senses = (Sense(meaning),) if meaning else ()
    return WordGloss(span or token.span, token.text, Source.NUMBER, senses, READING)


class Glosses:
    """Answers like the glosser, or not yet."""

    def __init__(self, window) -> None:
        self.view = window.view
        self.is_ready = True
        self.asked: list[int] = []

    def of_block(self, index):
        self.asked.append(index)
        if not self.is_ready:
            return None
        tokens = self.view.words.of_block(index)
        return [gloss(t) if t.kind is TokenKind.WORD else None for t in tokens]


@pytest.fixture
def glosses(window) -> Glosses:
    return Glosses(window)


@pytest.fixture
def notes(window, glosses) -> InterlinearNotes:
    """Those of the window, with made-up glosses."""
    between = window.desk.between
    between._glosses_of_block = glosses.of_block
    between._is_known = lambda token: token.text == "เลนิน"
    return between


def shown(window, block=0):
    layout = window.view._placed().page.layout(block)
    return [note for number in range(len(layout.lines)) for note in layout.notes(number)]


def test_nothing_is_shown_or_asked_until_it_is_wanted(window, glosses, notes):
    assert not notes.is_shown
    assert not shown(window)
    assert glosses.asked == []


def test_readings_and_glosses_are_switched_by_their_actions(window, notes):
    actions = window.desk.actions
    plain = window.view.line_height()

    actions["show_glosses"].trigger()
    assert {(n.text, n.is_below) for n in shown(window)} == {("to try", True)}
    one_row = window.view.line_height()
    actions["show_readings"].trigger()
    assert {n.text for n in shown(window)} == {"to try", "rôm-rêng"}
    assert plain < one_row < window.view.line_height()
    actions["show_readings"].trigger()
    actions["show_glosses"].trigger()
    assert not shown(window)
    assert window.view.line_height() == plain


def test_actions_are_checked_as_the_settings_are(window, notes):
    actions = window.desk.actions
    window.desk.store.update(gloss_below=True, interlinear_for=InterlinearFor.UNKNOWN)
    notes.check(actions)

    assert actions["show_glosses"].isChecked()
    assert actions["only_unknown"].isChecked()
    assert not actions["show_readings"].isChecked()


def test_known_words_have_no_notes_where_only_unknown_ones_are_glossed(window, notes):
    window.desk.store.update(gloss_below=True)
    every = len(shown(window))

    window.desk.actions["only_unknown"].trigger()

    known = [t for t in window.desk.session.words.of_block(0) if t.text == "เลนิน"]
    assert known
    assert len(shown(window)) == every - len(known)


def test_what_a_person_learns_takes_its_notes_away_at_once(window, glosses):
    known: set[str] = set()
    notes = InterlinearNotes(
        window.view, window.desk.store, glosses.of_block, lambda token: token.text in known
    )
    window.desk.store.update(gloss_below=True, interlinear_for=InterlinearFor.UNKNOWN)
    before = len(shown(window))

    known.add("เสนอ")
    notes.vocabulary_changed()

    assert len(shown(window)) == before - 1


def test_readings_are_written_in_the_scheme_wanted(window, notes):
    window.desk.store.update(romanisation_above=True)
    notes.set_scheme(Scheme.IPA)

    assert {n.text for n in shown(window)} == {"rôm.rêːŋ"}


def test_glosses_that_come_later_are_shown_when_they_come(window, glosses, notes, qtbot):
    glosses.is_ready = False
    window.desk.store.update(gloss_below=True)
    assert not shown(window)

    glosses.is_ready = True
    with qtbot.waitSignal(notes.ready, check_params_cb=lambda block: block == 0):
        notes.tell_ready(0)

    assert shown(window)


def test_a_phrase_is_glossed_once(window, glosses, notes):
    tokens = window.desk.session.words.of_block(0)
    whole = Span(tokens[0].start, tokens[1].end)
    found = [gloss(tokens[0], "both", whole), gloss(tokens[1], "both", whole)]
    rest = [None] * (len(tokens) - 2)
    glosses.of_block = lambda index: [*found, *rest] if index == 0 else ()
    notes = InterlinearNotes(window.view, window.desk.store, glosses.of_block, lambda _: False)
    window.desk.store.update(gloss_below=True)

    first, *others = notes.notes_of(0)

    assert (first.below, first.tokens) == ("both", 2)
    assert not any(others)


@pytest.mark.parametrize(
    ("meaning", "short"),
    [
        ("be discouraged, lose heart", "be discouraged"),
        ("any (at all)", "any"),
        ("(polite particle)", "(polite particle)"),
        ("grain; seed (of rice, of wheat)", "grain"),
        ("two\nlines", "two lines"),
        ("", ""),
    ],
)
def test_a_gloss_is_as_short_as_can_be(meaning, short):
    assert short_gloss(WordGloss(Span(0, 1), "ก", Source.NUMBER, (Sense(meaning),))) == short


def test_a_number_is_not_glossed_by_itself(make_window):
    window = make_window("1921 " + SAMPLE)

    def of_block(index):
        return [gloss(t, t.text) for t in window.view.words.of_block(index)]

    notes = InterlinearNotes(window.view, window.desk.store, of_block, lambda _: False)
    window.desk.store.update(gloss_below=True)

    assert not any(notes.notes_of(0))


def test_glosses_of_other_words_are_left_out(window):
    notes = InterlinearNotes(window.view, window.desk.store, lambda _: [None], lambda _: False)
    window.desk.store.update(gloss_below=True)

    assert notes.notes_of(0) == ()
    assert not shown(window)
