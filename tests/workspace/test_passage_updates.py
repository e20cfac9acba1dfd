import pytest

from desk_of import TEXT
from gestures import written
from nepreader.annotation import Author, carry_out
from nepreader.translation import Status
from nepreader.workspace import open_text, translating
from nepreader.workspace.passage_updates import followed
from nepreader.workspace.passages import passages_in

ME = Author("me")


@pytest.fixture
def text(tmp_path):
    return open_text(written(tmp_path, TEXT))


def told(text, change):
    """What a change leaves, and the passages looked for anew."""
    before = passages_in(text)
    done = carry_out(text.annotations, change, ME)
    return followed(text, before, done), passages_in(text)


def test_every_step_of_a_translation_is_followed_as_if_looked_for_anew(text):
    steps = [
        lambda p: translating.translated(text, ME, p, "Lenin"),
        lambda p: translating.translated(text, ME, p, "Lenin!", status=Status.DONE),
        lambda p: translating.new_version(text, ME, p, "Ulyanov"),
        lambda p: translating.chosen(text, p, p.versions[1]),
    ]
    for step in steps:
        after, anew = told(text, step(passages_in(text)[0]))
        assert after[0].versions == anew[0].versions
        assert after[0].span == anew[0].span


def test_a_removed_translation_is_followed(text):
    _, passages = told(text, translating.translated(text, ME, passages_in(text)[1], "Peasants"))
    from nepreader.annotation import Change

    after, anew = told(text, Change(removed=(passages[1].translation.annotation,)))
    assert after[1].versions == anew[1].versions == ()


def test_a_cut_is_not_followed(text):
    after, _ = told(text, translating.joined(text, ME, passages_in(text)[:2]))
    assert after is None


def test_a_translation_of_other_words_is_not_followed(text):
    passages = passages_in(text)
    wide = translating.translated(text, ME, passages[0], "Lenin")
    told(text, translating.joined(text, ME, passages[:2]))
    assert followed(text, passages_in(text), wide) is None
