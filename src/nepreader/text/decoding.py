"""Bytes to text: which encoding a Thai file is in."""

from itertools import pairwise
from typing import NamedTuple

THAI_8BIT = ("tis-620", "cp874", "iso8859-11")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", *THAI_8BIT, "cp1252")
"""What a person may choose from; names Python knows."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAMPLE = 64 * 1024  # bytes looked at where a guess needs statistics
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1a\x1b")  # ^Z ended files under DOS
_THAI_HIGH_BYTE = 0x0E  # U+0E00–0E7F: every Thai letter in UTF-16


class Decoded(NamedTuple):
    """Text, the encoding it was in, and how many bytes had to be replaced by U+FFFD."""

    text: str
    encoding: str
    has_bom: bool = False
    replaced: int = 0


class NotText(ValueError):
    """The bytes are not those of a text in any encoding."""


class Undecodable(ValueError):
    """The bytes do not fit `encoding`, the likeliest one; `offset` is the first that does not."""

    def __init__(self, encoding: str, offset: int) -> None:
        super().__init__(encoding, offset)
        self.encoding = encoding
        self.offset = offset


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file; newlines and characters stay as they are, a byte order mark goes.

    With `encoding`, a person's choice, bytes that do not fit become U+FFFD and are counted.

    Raises:
        NotText: a picture, a program, an archive.
        Undecodable: text, but in no encoding that we can tell.
        LookupError: `encoding` is unknown.
    """
    for mark, marked_encoding in _BOMS:
        if data.startswith(mark) and encoding in (None, marked_encoding):
            return _strict(data[len(mark) :], marked_encoding, has_bom=True)
    if encoding is not None:
        text = data.decode(encoding, errors="replace")
        return Decoded(text, encoding, replaced=text.count("\ufffd"))
    return _guess(data)


def _guess(data: bytes) -> Decoded:
    if b"\0" in data[:_SAMPLE]:
        return _strict(data, _utf16_order(data))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_binary(data):
            raise NotText from error
        if _is_mostly_utf8(data):
            raise Undecodable("utf-8", error.start) from error
    if not _looks_thai_8bit(data):
        raise Undecodable("cp1252", _first_high_byte(data))
    return _strict(data, _thai_8bit_variant(data))


def _strict(data: bytes, encoding: str, *, has_bom: bool = False) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, has_bom)
    except UnicodeDecodeError as error:
        raise Undecodable(encoding, error.start) from error


def _utf16_order(data: bytes) -> str:
    """Which half of each unit holds the high byte; raises NotText where neither does."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(data) % 2:
        raise NotText
    high_bytes = frozenset((0, _THAI_HIGH_BYTE, 0x20))  # 0x20: “ ” – …
    for encoding, half in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if half and sum(byte in high_bytes for byte in half) > 0.95 * len(half):
            return encoding
    raise NotText


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in sample)
    return controls > len(sample) // 100


def _is_mostly_utf8(data: bytes) -> bool:
    """A UTF-8 text with a few damaged bytes, rather than a text in another encoding."""
    text = data[:_SAMPLE].decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    encoded = sum(char > "\x7f" for char in text) - damaged
    return encoded > 10 * damaged


def _looks_thai_8bit(data: bytes) -> bool:
    """Thai bytes stand in runs; accented Latin letters stand alone among ASCII ones."""
    sample = data[:_SAMPLE]
    high = [byte >= 0xA1 for byte in sample]
    total = sum(high)
    neighboured = sum(a and b for a, b in pairwise(high))
    return total > 0 and neighboured > 0.5 * total


def _thai_8bit_variant(data: bytes) -> str:
    """The narrowest of the three that holds every byte; they agree on the Thai letters."""
    if any(0x80 <= byte < 0xA0 for byte in set(data)):
        return "cp874"
    return "iso8859-11" if b"\xa0" in data else "tis-620"


def _first_high_byte(data: bytes) -> int:
    return next((offset for offset, byte in enumerate(data) if byte >= 0x80), 0)
