import ast
import re

from hypothesis import given

from nepreader.exporting.document import Side
from nepreader.exporting.po import po
from nepreader.translation import Comment, Status
from translation.bilingual import bilingual_texts, text_of, unit

MESSAGE = re.compile(
    r'^(msgctxt|msgid|msgstr) ("(?:[^"\\]|\\.)*"(?:\n"(?:[^"\\]|\\.)*")*)$', re.MULTILINE
)


def messages(data: bytes) -> list[tuple[str, str]]:
    """(keyword, string) of each, the strings of C read as Python's."""
    found = MESSAGE.findall(data.decode())
    return [(key, "".join(map(ast.literal_eval, strings.split("\n")))) for key, strings in found]


def shown(words: str) -> str:
    return re.sub("[\x00-\x06\x0e-\x1f\x7f\ud800-\udfff]", "\ufffd", words)


@given(bilingual_texts)
def test_every_passage_is_a_message_of_its_own(text):
    head, _, *found = messages(po(text, Side.BOTH))

    assert head == ("msgid", "")
    assert found == [
        pair
        for u in text.units
        for pair in (("msgctxt", u.id), ("msgid", shown(u.source)), ("msgstr", shown(u.target)))
    ]


def test_drafts_are_fuzzy_and_comments_are_extracted_comments():
    draft = unit("แมว", "cat", comments=(Comment("one\ntwo\u2028msgid"),))
    done = unit("หนู", "mouse", 10, status=Status.DONE)
    found = po(text_of(draft, done), Side.BOTH).decode()

    assert found.count("#, fuzzy") == 1
    assert "#. one\n#. two\n#. msgid\n#, fuzzy\nmsgctxt" in found


def test_the_header_names_language_and_text():
    (_, (_, header), *_) = messages(po(text_of(name='a"\n.txt')._replace(target_language="en-GB"), Side.BOTH))  # fmt: skip

    assert "Language: en_GB\n" in header
    assert 'Project-Id-Version: a" .txt\n' in header
    assert "charset=UTF-8" in header
