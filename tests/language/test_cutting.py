import pytest
from hypothesis import given

from nepreader.language import (
    PlacedRecut,
    Recut,
    RecutRules,
    TokenKind,
    WordCutter,
    available_engines,
    headwords,
    make_tokenizer,
)
from strategies import any_text, paragraphs


def cut(cutter: WordCutter, text: str, *recuts: PlacedRecut) -> str:
    return "|".join(token.text for token in cutter.cut(text, tuple(recuts)))


@given(paragraphs | any_text)
def test_tokens_tile_any_text(cutter, text):
    tokens = cutter.cut(text)

    assert "".join(token.text for token in tokens) == text
    assert tokens.boundaries == sorted(set(tokens.boundaries))
    assert all(token.end > token.start for token in tokens)


@pytest.mark.parametrize("engine", available_engines())
def test_every_engine_tiles_what_is_hard(engine):
    cutter = WordCutter(make_tokenizer(engine), headwords())
    text = "เลนิน\0" + "x" * 3000 + " " * 300 + "ก" * 500 + "😀😀 1,200(เลนิน)ন্ত্রীๆ ฯลฯ"

    assert "".join(token.text for token in cutter.cut(text)) == text


def test_terms_are_whole_and_the_longest_wins(cutter):
    tokens = cutter.cut("เลนินและเลนินกราดกับคณะกรรมาธิการวางแผนแห่งรัฐ (LEF)")

    assert [(t.text, t.term) for t in tokens if t.term] == [
        ("เลนิน", "lenin"),
        ("เลนินกราด", "leningrad"),
        ("คณะกรรมาธิการวางแผนแห่งรัฐ", "gosplan"),
        ("LEF", "lef"),
    ]


def test_a_term_is_found_across_the_engine_s_boundaries(cutter):
    assert "เลนิน" in cut(cutter, "บอลเชวิคเลนินกล่าว").split("|")


def test_a_short_term_inside_an_unrelated_word_is_none(cutter):
    # มิ is no term, but รัฐ and เลฟ are: รัฐบาล is a word of its own.
    assert [t.term for t in cutter.cut("รัฐบาล") if t.term] == []
    assert [t.term for t in cutter.cut("กลุ่มเลฟมาก") if t.term] == ["lef"]


def test_compounds_of_the_dictionary_are_joined(cutter):
    assert cut(cutter, "ชาวนาชาวไร่พบความสุข") == "ชาวนาชาวไร่|พบ|ความสุข"


def test_years_numbers_and_abbreviations_are_sensible_tokens(cutter):
    assert cut(cutter, "ปลายค.ศ.1921 มากๆ ฯลฯ 50,000") == "ปลาย|ค.ศ.|1921| |มาก|ๆ| |ฯลฯ| |50,000"


def test_an_engine_that_loses_characters_does_no_harm():
    class Lossy:
        name = "lossy"

        def words(self, text: str) -> list[str]:
            return [char for char in text if char not in "%|"]

    cutter = WordCutter(Lossy(), headwords())

    assert "".join(token.text for token in cutter.cut("กข 10% คง")) == "กข 10% คง"


def test_terms_side_by_side_stay_apart(cutter):
    assert cut(cutter, "เลนินเลนิน,1921เลนิน") == "เลนิน|เลนิน|,|1921|เลนิน"


def test_a_lone_consonant_belongs_to_the_unknown_word_before_it(cutter):
    assert cut(cutter, "อันโตนอฟ").endswith("ฟ")
    assert "|ฟ" not in cut(cutter, "ชวิโนฟ")


def test_a_recut_here_overrules_terms_and_engine(cutter):
    recut = PlacedRecut(0, Recut(("เล", "นิน")))

    assert cut(cutter, "เลนินเลนิน", recut) == "เล|นิน|เลนิน"


def test_a_recut_whose_words_are_gone_is_left_out(cutter):
    assert cut(cutter, "สตาลิน", PlacedRecut(0, Recut(("เล", "นิน")))) == cut(cutter, "สตาลิน")


def test_of_two_recuts_that_overlap_the_first_holds(cutter):
    first, second = PlacedRecut(0, Recut(("ตา", "กลม"))), PlacedRecut(2, Recut(("กลมๆ",)))

    assert cut(cutter, "ตากลมๆ", second, first).startswith("ตา|กลม|")


def test_rules_hold_everywhere(tokenizer):
    rules = RecutRules([Recut(("ตากลม",)), Recut(("ตา", "กลม")), Recut(("เลนิน", "นา"))])
    cutter = WordCutter(tokenizer, headwords(), {"เลนิน": "lenin"}, rules)

    assert cut(cutter, "ตากลมตากลม") == "ตา|กลม|ตา|กลม"
    assert cut(cutter, "เลนินนา") == "เลนิน|นา"


def test_a_merged_word_that_is_a_term_is_that_term(tokenizer):
    rules = RecutRules([Recut(("เลนิน",))])
    tokens = WordCutter(tokenizer, headwords(), {"เลนิน": "lenin"}, rules).cut("เลนิน")

    assert tokens[0].term == "lenin"


def test_a_paragraph_is_cut_once(cutter):
    assert cutter.cut("ข้อความเดิม") is cutter.cut("ข้อความเดิม")


def test_a_change_of_terms_cuts_anew_only_what_holds_them(cutter):
    kept, changed = cutter.cut("ชาวนามา"), cutter.cut("ตากลมมา")

    heir = cutter.derived({**cutter.terms, "ตากลม": "eyed"}, RecutRules())

    assert heir.cut("ชาวนามา") is kept
    assert heir.cut("ตากลมมา") is not changed
    assert heir.cut("ตากลมมา")[0].term == "eyed"
    assert heir.derived(heir.terms, RecutRules()) is heir


def test_a_change_of_rules_cuts_anew_only_what_holds_them(cutter):
    kept = cutter.cut("ชาวนามา")
    heir = cutter.derived(cutter.terms, RecutRules([Recut(("ตา", "กลม"))]))

    assert heir.cut("ชาวนามา") is kept
    assert cut(heir, "ตากลม") == "ตา|กลม"
    back = heir.derived(cutter.terms, RecutRules())
    assert cut(back, "ตากลม") == cut(cutter, "ตากลม")


def test_old_paragraphs_are_forgotten(cutter, monkeypatch):
    from nepreader.language import known

    monkeypatch.setattr(known, "_REMEMBERED", 2)
    first = cutter.cut("หนึ่ง")
    for text in ("สอง", "สาม", "สี่"):
        cutter.cut(text)
    assert cutter.cut("หนึ่ง") is not first


def test_all_at_once_is_the_same_as_one_by_one(cutter):
    texts = ["หนึ่ง เลนิน", "", "สอง 1921", "สาม"] * 5

    assert [t.boundaries for t in cutter.cut_all(texts)] == [
        cutter.cut(t).boundaries for t in texts
    ]


def test_lenin_is_one_token_everywhere_in_the_real_chapter(cutter, chapter):
    tokens = [token for line in chapter.split("\n") for token in cutter.cut(line)]

    assert "".join(t.text for t in tokens) == chapter.replace("\n", "")
    found = sum("เลนิน" in t.text for t in tokens)
    assert found == chapter.count("เลนิน")
    assert all(t.kind is not TokenKind.SPACE or t.text.isspace() for t in tokens)
