"""What property tests make up: Thai with stacked marks, emoji, blanks, other scripts."""

from hypothesis import strategies as st

THAI_WORDS = (
    "เลนิน", "นโยบายเศรษฐกิจใหม่", "ชาวนา", "ที่", "น้ำ", "ปู่", "ญี่ปุ่น", "กู้", "ๆ", "ฯลฯ", "ค.ศ.", "การ",
    "ความสุข", "ใน", "ป้ำ", "เเปล", "นํ้า", "กอสแพลน",
)  # fmt: skip
OTHERS = ("😀", "👩‍👩‍👧", "1921", "1,200", "N.E.P.", "LEF", "(", ")", "“", "”", " ", "  ", "\n", "\r\n", "é", "é",
          "ন্ত্রী", "\u200b", "\u00a0", "\0", "-", "🇹🇭")  # fmt: skip

thai_text = st.lists(st.sampled_from(THAI_WORDS + OTHERS), max_size=40).map("".join)
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
texts = thai_text | any_text
paragraphs = texts.map(lambda text: " ".join(text.split("\n")).replace("\r", " "))


@st.composite
def texts_with_span(draw):
    """(text, start, end) with start <= end."""
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))
