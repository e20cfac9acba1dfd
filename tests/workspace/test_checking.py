import pytest

from nepreader.annotation import carry_out
from nepreader.glossary import Termbase, load_glossary
from nepreader.language import DEFAULT_ENGINE
from nepreader.storage.sidecar.snapshots import pack
from nepreader.text import Document, Manner, ReadingMode
from nepreader.translation.checks import IssueKind
from nepreader.workspace import OpenText, cut_words
from nepreader.workspace.checking import check
from nepreader.workspace.glossaries import BUNDLED
from nepreader.workspace.passages import Terms, passages_in
from nepreader.workspace.readings import make_reading
from nepreader.workspace.sample import SAMPLE
from nepreader.workspace.sample_translation import sample_translation
from nepreader.workspace.translating import rewritten
from workspace.translated import ONE, TEXT, do, opened, translate

NO_TERMS = Terms(Termbase(), lambda _text: [])


@pytest.fixture
def chapter_on_the_desk():
    text = OpenText(SAMPLE, Document(SAMPLE.read_bytes().decode(), SAMPLE.name))
    carry_out(text.annotations, sample_translation(text, ONE), ONE)
    return text


@pytest.fixture(scope="module")
def terms():
    termbase = Termbase([load_glossary(BUNDLED)])
    words = cut_words(opened(), DEFAULT_ENGINE, termbase)
    return Terms(termbase, words.cutter.terms_in)


@pytest.mark.parametrize("mode", [ReadingMode.PRINTED, ReadingMode.CORRECTED])
def test_the_bundled_chapter_has_no_issue(chapter_on_the_desk, terms, mode):
    reading = make_reading(chapter_on_the_desk, Manner(mode))
    passages, issues = check(chapter_on_the_desk, terms, reading=reading)

    assert len(passages) == 58
    assert issues == []


PLANTED = [
    (IssueKind.TERM, "General Wrangel", "the General"),
    (IssueKind.TERM, "war communism", "wartime economy"),
    (IssueKind.TERM, "Mikhail Kalinin", "The President"),
    (IssueKind.TERM, "Maxim Gorky", "A writer"),
    (IssueKind.TERM, "Lena Goldfields", "Lena Mines"),
    (IssueKind.TERM, "scissors crisis", "price crisis"),
    (IssueKind.NUMBER_ADDED, "1921 (2464 BE)", "1922 (2464 BE)"),
    (IssueKind.NUMBER_MISSING, "40,000 peasants", "4,000 peasants"),
    (IssueKind.NUMBER_MISSING, "165,781", "165,718"),
    (IssueKind.NUMBER_MISSING, "88.5 per cent", "85.5 per cent"),
    (IssueKind.NUMBER_ADDED, "276 per cent", "276 or 277 per cent"),
    (IssueKind.NUMBER_MISSING, "30 power stations", "power stations"),
    (IssueKind.BLANKS, "Trade needs a firm currency", "Trade  needs a firm currency"),
    (IssueKind.BLANKS, "Agriculture had recovered", "Agriculture had  recovered"),
    (IssueKind.QUOTES, "“commanding heights”", "“commanding heights"),
    (IssueKind.QUOTES, "“control figures”", "control figures”"),
    (IssueKind.BRACKETS, "(prodrazvyorstka)", "(prodrazvyorstka"),
    (IssueKind.BRACKETS, "(khozraschyot)", "khozraschyot)"),
    (IssueKind.EMPTY, "", ""),
    (IssueKind.NUMBER_MISSING, "50,000 roubles", "5,000 roubles"),
]


def test_twenty_planted_issues_are_all_found(chapter_on_the_desk, terms):
    text = chapter_on_the_desk
    passages = passages_in(text)
    words = {index: passage.text for index, passage in enumerate(passages)}
    wanted = []
    for kind, right, wrong in PLANTED:
        index = next(i for i, said in words.items() if right in said) if right else len(words) - 1
        words[index] = words[index].replace(right, wrong) if right else ""
        wanted.append((index, kind))
    do(text, rewritten(text, [(passages[i], said) for i, said in words.items()]))
    for passage in passages_in(text):
        if not passage.text:
            current = passage.translation.annotation
            text.annotations.replace(ONE.revise(current, status="done"))

    _, issues = check(text, terms)
    found = {(issue.index, issue.kind) for issue in issues}

    assert len(wanted) == 20
    assert set(wanted) <= found
    # What was not planted is the other side of what was: a wrong number is an added one, too.
    assert {kind for at, kind in found if (at, kind) not in wanted} <= {IssueKind.NUMBER_ADDED}


def test_an_issue_points_into_its_passage(terms):
    text = opened("😀 เลนินนอนหลับ")
    translate(text, "😀 The man  sleeps")
    passages, issues = check(text, terms)
    source = passages[0].span.of(text.document.text)

    assert [(i.kind, (i.source or i.target).of(source if i.source else passages[0].text)) for i in issues] == [
        (IssueKind.TERM, "เลนิน"),
        (IssueKind.BLANKS, "  "),
    ]  # fmt: skip


def test_a_passage_that_was_edited_since_is_named():
    text = opened()
    translate(text, "cat", "mouse", "fish")
    edited = opened(TEXT.replace("วิ่งเล่น", "วิ่งไล่"))
    edited.store.sidecar.snapshots[text.document.text_digest] = pack(TEXT)
    edited.annotations.add(*text.annotations)
    _, issues = check(edited, NO_TERMS)

    assert [(i.index, i.kind) for i in issues] == [(1, IssueKind.CHANGED)]
