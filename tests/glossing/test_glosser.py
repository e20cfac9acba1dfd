import pytest
from hypothesis import given

from nepreader.glossing import Glosser, NoteKind, Resources, Source
from nepreader.language import TokenKind, make_tokenizer
from nepreader.lexicon import Band, CoreLexicon, Domain, LexicalEntry, PartOfSpeech, Sense
from nepreader.text import Span
from strategies import paragraphs


def first(gloss) -> str:
    return gloss.senses[0].gloss if gloss and gloss.senses else ""


def notes(gloss) -> list[NoteKind]:
    return [note.kind for note in gloss.notes]


def test_a_term_of_a_glossary_rules(gloss):
    found = gloss("😀 นโยบายเศรษฐกิจใหม่ของเลนินน์")

    assert (found["นโยบายเศรษฐกิจใหม่"].source, first(found["นโยบายเศรษฐกิจใหม่"])) == (
        Source.GLOSSARY,
        "New Economic Policy",
    )
    assert found["นโยบายเศรษฐกิจใหม่"].usage == "1921 to 1928"
    assert found["เลนินน์"].headword == "เลนิน"
    assert [sense.gloss for sense in found["เลนินน์"].senses] == ["Lenin", "Lenin, V. I."]
    assert found["เลนินน์"].term == "lenin"


def test_a_word_has_its_senses_reading_and_band(gloss):
    found = gloss("😀 แมวกินปลา")["แมว"]

    assert (found.source, first(found)) == ("core", "cat")
    assert found.reading.paiboon == "mɛɛo"
    assert found.band is Band.LESS_COMMON or found.band is Band.COMMON
    assert found.span == Span(2, 5)


@pytest.mark.parametrize(
    ("text", "word", "sense"),
    [
        ("เขาว่ายน้ำได้", "ได้", "can"),
        ("เขาได้กินข้าว", "ได้", "did"),
        ("การที่เขามาสาย", "ที่", "that"),
        ("เขารอที่บ้าน", "ที่", "at"),
        ("ทำงานจนถึงเช้า", "จนถึง", "until"),
        ("หมาสามตัววิ่ง", "ตัว", "for animals"),
        ("เขาเดินอย่างช้า", "อย่าง", "(makes adverbs)"),
        ("ปีละสองครั้งต่อปี", "ต่อ", "per"),
        ("เขาบวชเป็นพระ", "เป็น", "as, into"),
        ("เขาเป็นครู", "เป็น", "be"),
        ("คนกว่า 50 คน", "กว่า", "over"),
        ("เขาเดินออกไป", "ไป", "away"),
        ("เรื่องซึ่งไม่มีใครรู้", "ซึ่ง", "which"),
        ("เขารู้แต่เรื่องนี้", "แต่", "only"),
        ("เขาอ่านบทที่ 3", "ที่", "-th"),
        ("จับอาวุธราว 40,000 คน", "ราว", "about"),
        ("พวกแดงเป็นฝ่าย มีชัย ในสงคราม", "มีชัย", "win, be victorious"),
        ("เมื่อย่างเข้าฤดูหนาว", "ย่าง", "enter upon, approach (a time, an age)"),
    ],
)
def test_the_neighbours_of_a_word_choose_its_sense(gloss, text, word, sense):
    assert sense in first(gloss(text)[word])


def test_the_subject_of_the_text_chooses_a_sense(cutter):
    core = CoreLexicon("สภา\tn council | n soviet {history}\t\n")
    tokens = list(cutter.cut("สภา"))

    assert first(Glosser(Resources(core)).gloss_at(tokens, 0)) == "council"
    lots = CoreLexicon("สภา\tn room {art} | n soviet {history}\t\n")
    history = Glosser(Resources(lots), frozenset((Domain.HISTORY,)))
    assert first(history.gloss_at(tokens, 0)) == "soviet"


def test_a_phrase_goes_before_its_words(resources, cutter):
    core = CoreLexicon("แมว\tn cat\t\nดำ\tadj black\t\nแมวดำ\tphr a bad omen\t\n")
    tokens = list(cutter.cut("😀 แมวดำนอน"))
    glosses = Glosser(Resources(core)).glosses_of(tokens)
    by_text = {token.text: g for token, g in zip(tokens, glosses, strict=True)}

    assert by_text["แมว"] is by_text["ดำ"]
    assert (by_text["แมว"].headword, first(by_text["แมว"])) == ("แมวดำ", "a bad omen")
    assert by_text["แมว"].span.of("😀 แมวดำนอน") == "แมวดำ"
    assert by_text["แมว"].notes == ((NoteKind.PHRASE, ("แมว · ดำ",)),)


def test_an_unknown_compound_is_told_from_its_parts(gloss):
    found = gloss("การเลี้ยงแมวน้ำ")
    compound = next((g for g in found.values() if g and g.source == Source.PARTS), None)

    if compound:  # a lexicon may come to know it
        assert len(compound.parts) > 1
    assert all(g.source != Source.UNKNOWN for g in found.values() if g)


def test_a_name_is_told_by_its_title(gloss):
    found = gloss("😀 สหายวาสิลีเดินทาง")
    name = found["วา"]

    assert name.source == Source.NAME
    assert (notes(name), name.notes[0].values) == ([NoteKind.NAME], ("person",))
    assert name.headword == "วาสิลี"
    assert first(found["เดินทาง"]) == "travel, journey"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("เมืองตัมบอฟหนาวมาก", "ตัมบอฟ", "place"),
        ("เขารัก เซียร์เกย์ มาก", "เซียร์เกย์", "other"),
        ("โรเซนเฟลด์ (Rosenfeld) พูด", "โรเซนเฟลด์", "other"),
        ("นายสมศักดิ์หลับ", "สมศักดิ์", "person"),
    ],
)
def test_what_is_spelt_or_stands_like_a_name_is_one(gloss, text, name, kind):
    found = {g.headword: g for g in gloss(text).values() if g}[name]

    assert found.source == Source.NAME
    assert found.notes[0].values == (kind,)


def test_an_ordinary_word_after_a_title_is_a_name_and_elsewhere_a_word(gloss):
    assert gloss("นายจำลองหลับ")["จำลอง"].source == Source.NAME
    assert gloss("เขาจำลองบ้าน")["จำลอง"].source == "core"


def test_a_known_compound_shows_its_parts(resources, cutter):
    whole = resources._replace(cut=make_tokenizer().words)
    farmer = Glosser(whole).gloss_at(list(cutter.cut("ชาวนา")), 0)
    country = Glosser(whole).gloss_at(list(cutter.cut("ประเทศ")), 0)

    assert [part.headword for part in farmer.parts] == ["ชาว", "นา"]
    assert country.parts == ()


def test_a_doubled_word_is_the_word(gloss):
    found = [g for g in gloss("เด็กๆ นั่งเล่น").values() if g and g.headword == "เด็ก"]

    assert first(found[0]) == "child"


def test_years_and_thai_digits_are_converted(gloss):
    found = gloss("😀 เมื่อ พ.ศ. ๒๔๖๔ กับปี 1921 และ ๓ คน 12 คน")

    assert notes(found["๒๔๖๔"]) == [NoteKind.NUMBER, NoteKind.YEAR, NoteKind.OLD_YEAR]
    assert found["๒๔๖๔"].notes[1].values == ("2464", "พ.ศ.", "1921")
    assert notes(found["1921"]) == [NoteKind.YEAR_GUESSED]
    assert found["1921"].notes[0].values == ("1921", "ค.ศ.", "2464")
    assert notes(found["๓"]) == [NoteKind.NUMBER]
    assert found["12"] is None


def test_numbers_in_words_have_a_value(gloss):
    found = [g for g in gloss("สองร้อยยี่สิบเอ็ดบาท").values() if g]

    assert all(g.source in ("core", Source.NUMBER) for g in found)


def test_abbreviations_are_explained(gloss):
    assert "January" in first(gloss("วันที่ 5 ม.ค. 2475")["ม.ค."])


def test_further_lexica_are_asked_in_order(resources, cutter):
    class Dictionary:
        def __init__(self, name):
            self.name = name

        def look_up(self, headword):
            known = headword in ("แมว", "ฟองดู")
            return LexicalEntry(headword, (Sense(self.name),), "", self.name) if known else None

    glosser = Glosser(resources._replace(lexica=(Dictionary("a"), Dictionary("b"))))
    cat = glosser.gloss_at(list(cutter.cut("แมว")), 0)
    fondue = {g.headword: g for g in glosser.glosses_of(list(cutter.cut("กินฟองดู"))) if g}

    assert cat.source == "core"
    assert [entry.source for entry in cat.others] == ["a", "b"]
    if "ฟองดู" in fondue:
        assert fondue["ฟองดู"].source in ("core", "a")


def test_without_a_tagger_or_reader_words_have_senses_all_the_same(resources, cutter):
    tokens = list(cutter.cut("แมวกินปลา"))
    bare = Glosser(Resources(resources.core)).glosses_of(tokens)

    assert [first(g) for g in bare] == ["cat", "eat", "fish"]
    assert {g.reading for g in bare} == {None}


def test_a_paragraph_is_glossed_once(resources, cutter):
    glosser = Glosser(resources)
    tokens = list(cutter.cut("แมวกินปลา"))

    assert glosser.gloss_at(tokens, 0) is glosser.glosses_of(list(tokens))[0]


@given(paragraphs)
def test_any_text_is_glossed_without_an_error(resources, cutter, text):
    tokens = list(cutter.cut(text))
    glosses = Glosser(resources).glosses_of(tokens)

    assert len(glosses) == len(tokens)
    for token, gloss in zip(tokens, glosses, strict=True):
        if gloss:
            assert gloss.span.start <= token.start < token.end <= gloss.span.end
            assert gloss.senses or gloss.source in (Source.NAME, Source.UNKNOWN)
        else:
            assert token.kind is not TokenKind.WORD


@given(paragraphs)
def test_senses_keep_their_number_whatever_their_order(resources, cutter, text):
    for gloss in Glosser(resources).glosses_of(list(cutter.cut(text))):
        if gloss and gloss.source == "core":
            entry = resources.core.look_up(gloss.headword)
            assert sorted(entry.senses) == sorted(gloss.senses)
            assert all(isinstance(sense.pos, PartOfSpeech) for sense in gloss.senses)
