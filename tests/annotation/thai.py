"""A short text to annotate, and where words stand in it."""

from nepreader.annotation import Anchor, Selectors, anchor, describe
from nepreader.text import Document, Span

STORY = (
    "เช้าวันจันทร์ 😀 ยายบัวตื่นก่อนใครเพื่อเก็บดอกมะลิหน้าบ้าน\n"
    "หลานชายชื่อโต้งช่วยรดน้ำต้นไม้จนเสื้อเปียก\n"
    "ตอนสายทั้งสองนั่งเรือไปขายดอกไม้ที่ตลาดริมคลอง\n"
    "แม่ค้าขนมครกแบ่งขนมให้สองชิ้น เขายิ้มกว้างแล้วยกมือไหว้\n"
    "เย็นนั้นฝนตกหนัก กว่าเรือจะถึงท่าก็มืดค่ำ\n"
    "คืนเดียวกัน ยายเล่านิทานเรื่องเต่าทองจนหลานหลับไป\n"
)


def place(text: str, words: str) -> Span:
    """Where `words` stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def described(text: str, words: str) -> Selectors:
    """The selectors of `words`."""
    return describe(Document(text, ""), place(text, words))


def moved(old: str, new: str, words: str, *, snapshot: bool = True) -> Anchor:
    """Where the `words` of `old` are found in `new`."""
    return anchor(Document(new, ""), described(old, words), old if snapshot else None)
