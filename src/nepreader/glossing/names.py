"""Names: told by titles before them, by lists, by Latin letters after them, by the tagger."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from nepreader.glossing.gloss import NameKind
from nepreader.language import Token, TokenKind
from nepreader.language.headwords import corpus_file

# fmt: off
_TITLES = frozenset((
    "นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง", "คุณ", "คุณหญิง", "หม่อม", "หม่อมเจ้า", "ท่านผู้หญิง",
    "ดร.", "ศ.", "ศาสตราจารย์", "อาจารย์", "ครู", "สหาย", "พระ", "หลวง", "ขุน", "เจ้าพระยา", "พระยา",
    "พระเจ้า", "ซาร์", "เจ้าชาย", "เจ้าหญิง", "นายพล", "จอมพล", "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท",
    "พันตรี", "ร้อยเอก", "ร้อยโท", "ร้อยตรี", "ท่าน", "ลุง", "ป้า", "น้า", "พี่", "น้อง", "ประธานาธิบดี",
    "นักบุญ", "เซอร์", "มิสเตอร์",
))
_STRONG_TITLES = frozenset((
    "นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง", "ดร.", "ศาสตราจารย์", "สหาย", "นายพล",
    "จอมพล", "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "เจ้าพระยา", "พระยา", "มิสเตอร์",
))
_PLACES_BEFORE = frozenset((
    "เมือง", "นคร", "จังหวัด", "กรุง", "แม่น้ำ", "ประเทศ", "แคว้น", "มณฑล", "อำเภอ", "ตำบล",
    "หมู่บ้าน", "บ้าน", "เกาะ", "ถนน", "มลรัฐ", "รัฐ", "เขต", "ทะเล", "ทะเลสาบ", "ภูเขา", "เทือกเขา",
    "สถานี", "ท่าเรือ", "สาธารณรัฐ", "ทวีป", "คลอง",
))
# fmt: on
_LONGEST_NAME = 6  # tokens
_MOST_SHARDS = 3
_SHARD = 4
"""A known but unusual word of so few code points, right after an unknown one, is a shard of it."""

Tells = Callable[[str], bool]


class Name(NamedTuple):
    """Tokens [first, end) that are one name."""

    first: int
    end: int
    kind: NameKind | None
    """None where nothing but its being unknown speaks for a name."""


def find_names(
    tokens: Sequence[Token], tags: Sequence[str], is_known: Tells, is_common: Tells
) -> list[Name]:
    """The names among the tokens of a paragraph, in order.

    `is_known` tells whether a word has a meaning or known parts, `is_common` whether it is too
    usual to be a shard of a name. Terms of a glossary are no names here.
    """
    return _Finder(tokens, tags, is_known, is_common).find()


class _Finder:
    """Walks over the tokens of one paragraph."""

    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[str], is_known: Tells, is_common: Tells
    ) -> None:
        self._tokens = tokens
        self._tags = tags
        self._is_known = is_known
        self._is_common = is_common
        self._names: list[Name] = []

    def find(self) -> list[Name]:
        at = 0
        while at < len(self._tokens):
            titled = self._is_titled(at)
            end = self._end(at, titled=titled)
            if end > at:
                first = self._start(at)
                self._names.append(Name(first, end, self._kind(first, end, titled=titled)))
            at = max(end, at + 1)
        return self._names

    def _is_titled(self, at: int) -> bool:
        """Whether a title stands before, or the given name of a person."""
        if _before(self._tokens, at) in _STRONG_TITLES:
            return True
        last = self._names[-1] if self._names else None
        return last is not None and last.kind is NameKind.PERSON and last.end == at - 1

    def _start(self, first: int) -> int:
        """Where a name that shows at `first` begins: before it there may be shards (ติ|ชิโน)."""
        least = max(self._names[-1].end if self._names else 0, first - _MOST_SHARDS + 1)
        while first > least:
            token = self._tokens[first - 1]
            if len(token.text) >= _SHARD or not _may_be_name(token):
                break
            if self._is_common(token.text):
                break
            first -= 1
        return first

    def _end(self, first: int, *, titled: bool) -> int:
        """Where a name that begins at `first` ends; `first` itself where none begins."""
        token = self._tokens[first]
        if not _may_be_name(token):
            return first
        end = self._end_of_shards(first) if titled else 0
        if _before(self._tokens, first) in _STRONG_TITLES:
            end = self._end_of_listed(first) or end
        end = end or first + (not self._is_known(token.text))
        if end == first:
            return first
        last = min(len(self._tokens), first + _LONGEST_NAME)
        while end < last and self._continues(self._tokens[end]):
            end += 1
        return end

    def _continues(self, token: Token) -> bool:
        """Whether a token right after an unknown one belongs to the same name."""
        if not _may_be_name(token):
            return False
        shard = len(token.text) <= _SHARD and not self._is_common(token.text)
        return shard or not self._is_known(token.text)

    def _end_of_listed(self, first: int) -> int:
        """The end of the longest name of the lists that begins at `first`; 0 if none does."""
        text, found = "", 0
        for at in range(first, min(len(self._tokens), first + _MOST_SHARDS)):
            if not _may_be_name(self._tokens[at]):
                break
            text += self._tokens[at].text
            if text in persons() and not self._is_common(text):
                found = at + 1
        return found

    def _end_of_shards(self, first: int) -> int:
        """The end of a name that begins with words by chance (สหาย|วา|สิ|ลี); 0 if none does."""
        for at in range(first, min(len(self._tokens), first + _MOST_SHARDS)):
            token = self._tokens[at]
            if not _may_be_name(token):
                return 0
            if not self._is_known(token.text):
                return at + 1
            if len(token.text) > _SHARD:
                return 0
        return 0

    def _kind(self, first: int, end: int, *, titled: bool) -> NameKind | None:
        text = "".join(token.text for token in self._tokens[first:end])
        before = _before(self._tokens, first)
        if titled or before in _TITLES:
            return NameKind.PERSON
        if text in places() or before in _PLACES_BEFORE:
            return NameKind.PLACE
        if text in persons():
            return NameKind.PERSON
        if _has_latin_after(self._tokens, end) or _is_spelt_as_loan(text):
            return NameKind.OTHER
        return NameKind.OTHER if "PROPN" in self._tags[first:end] else None


def _may_be_name(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.term is None and "." not in token.text


def _before(tokens: Sequence[Token], at: int) -> str:
    """The word before, over one blank."""
    if at and tokens[at - 1].kind is TokenKind.SPACE:
        at -= 1
    return tokens[at - 1].text if at else ""


def _has_latin_after(tokens: Sequence[Token], end: int) -> bool:
    """Whether (Name) in Latin letters follows."""
    following = [t for t in tokens[end : end + 3] if t.kind is not TokenKind.SPACE][:2]
    return (
        len(following) == 2
        and following[0].text.startswith(("(", "["))
        and following[1].kind is TokenKind.LATIN
    )


def _is_spelt_as_loan(text: str) -> bool:
    """Whether a silent letter or a doubled vowel sign tells a foreign name."""
    return len(text) > 3 and ("\u0e4c" in text or text[-1] in "ฟซสลชต")


@cache
def persons() -> frozenset[str]:
    """Given and family names (PyThaiNLP's lists), without the very short ones."""
    lists = ("person_names_female_th.txt", "person_names_male_th.txt", "family_names_th.txt")
    return frozenset(name for file in lists for name in _lines(file) if len(name) > 2)


@cache
def places() -> frozenset[str]:
    """Countries, and the provinces of Thailand."""
    provinces = (line.partition(",")[0] for line in _lines("thailand_provinces_th.csv"))
    return frozenset((*_lines("countries_th.txt"), *provinces))


def _lines(name: str) -> list[str]:
    return corpus_file(name).read_text(encoding="utf-8").split("\n")
