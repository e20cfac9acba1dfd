"""XLIFF and TMX out and in again: the same passages, translations, statuses and comments."""

import pytest
from hypothesis import given
from lxml import etree

from nepreader.exporting.document import Side
from nepreader.exporting.tmx import tmx
from nepreader.exporting.xliff1 import xliff1
from nepreader.exporting.xliff2 import xliff2
from nepreader.exporting.xml_text import valid
from nepreader.importing.tmx import read_tmx
from nepreader.importing.xliff import read_xliff
from nepreader.translation import Status
from translation.bilingual import DIGEST, bilingual_texts, cats, text_of, unit

FORMATS = [(xliff2, read_xliff), (xliff1, read_xliff), (tmx, read_tmx)]


def said(units):
    """What must come back; an untranslated passage may be left out or say nothing."""
    return {
        u.id: (u.source, u.target or "", u.status, tuple(valid(c.text) for c in u.comments))
        for u in units
        if u.target or u.status is not Status.UNTRANSLATED or u.comments
    }


@pytest.mark.parametrize(("write", "read"), FORMATS)
@given(text=bilingual_texts)
def test_what_is_written_is_read_again_whatever_its_characters(write, read, text, tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(write(text, Side.BOTH, lambda _done: None))
    units = read(path)

    assert said(units) == said(text.units)
    assert {u.digest for u in units} <= {DIGEST}


@pytest.mark.parametrize(("write", "read"), FORMATS)
@given(text=bilingual_texts)
def test_every_file_is_well_formed(write, read, text):
    etree.fromstring(write(text, Side.BOTH, lambda _done: None))


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_a_confirmed_passage_without_words_stays_one(write, read, tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(write(text_of(unit("แมว", "", status=Status.DONE)), Side.BOTH, print))
    (found,) = read(path)

    assert (found.target, found.status) == ("", Status.DONE)


@pytest.mark.parametrize(("write", "read"), FORMATS)
def test_an_export_can_be_stopped(write, read):
    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(cats(), Side.BOTH, stop)


def test_a_character_that_xml_cannot_hold_is_named():
    data = xliff2(text_of(unit("ก\0ข\ud800", "a\x0b")), Side.BOTH)
    names = [e.get("hex") for e in etree.fromstring(data).iter("{*}cp")]

    assert names == ["0000", "D800", "000B"]


def test_xliff_2_holds_the_terms_of_a_passage():
    root = etree.fromstring(xliff2(cats(), Side.BOTH))
    (entry,) = root.iter("{urn:oasis:names:tc:xliff:glossary:2.0}glossEntry")

    assert [child.text for child in entry] == ["แมวดำ", "black cat", "said to bring <luck>"]


def test_xliff_2_has_a_group_for_each_paragraph():
    root = etree.fromstring(xliff2(cats(), Side.BOTH))
    groups = list(root.iter("{*}group"))

    assert [len(group) for group in groups] == [1, 2]
    assert [u.get("id") for u in root.iter("{*}unit")] == [u.id for u in cats().units]
