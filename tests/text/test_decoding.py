import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.text.decoding import NotText, Undecodable, decode

THAI = "นโยบายเศรษฐกิจใหม่ ค.ศ. 1921\r\nเลนินกล่าวว่า"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (THAI.encode("utf-8"), "utf-8"),
        (THAI.encode("utf-8-sig"), "utf-8"),
        (THAI.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + THAI.encode("utf-16-be"), "utf-16-be"),
        (THAI.encode("utf-16-le"), "utf-16-le"),
        (THAI.encode("utf-16-be"), "utf-16-be"),
        (THAI.encode("tis-620"), "tis-620"),
        (f"{THAI}…".encode("cp874"), "cp874"),
        (f"{THAI}\u00a0ก".encode("iso8859-11"), "iso8859-11"),
    ],
)
def test_the_encoding_of_thai_is_found(data, encoding):
    found = decode(data)

    assert found.encoding == encoding
    assert found.text.startswith(THAI)
    assert found.replaced == 0


def test_newlines_and_characters_stay_as_they_are():
    assert decode("ก\r\n\u00a0ข\u2028".encode()).text == "ก\r\n\u00a0ข\u2028"


def test_a_choice_replaces_and_counts_what_does_not_fit():
    found = decode("ดี".encode() + b"\xff", "utf-8")

    assert found.text == "ดี\ufffd"
    assert found.replaced == 1


def test_a_choice_of_utf_16_takes_the_byte_order_mark_away():
    assert decode("ก".encode("utf-16"), "utf-16-le").text == "ก"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n" + bytes(60), b"\0\1\2"]
)
def test_binary_data_is_no_text(data):
    with pytest.raises(NotText):
        decode(data)


def test_a_damaged_byte_in_utf8_is_named_not_guessed_around():
    data = THAI.encode() * 3

    with pytest.raises(Undecodable) as caught:
        decode(data[:30] + b"\xff" + data[30:])

    assert (caught.value.encoding, caught.value.offset) == ("utf-8", 30)


def test_other_8_bit_text_is_not_taken_for_thai():
    with pytest.raises(Undecodable):
        decode("déjà vu à l'été, naïve façade".encode("latin-1"))


def test_an_unknown_choice_is_an_error():
    with pytest.raises(LookupError):
        decode(b"abc", "klingon")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data):
    try:
        found = decode(data)
    except (NotText, Undecodable):
        return
    assert "\ufffd" not in found.text or b"\xef\xbf\xbd" in data or found.encoding != "utf-8"
