"""Thai prose as a printer sets it: wrapped into lines, with numbers and heads on its pages."""

import random

from nepreader.pages.lines import width

# Words are parted by bars: a printer breaks lines between them.
PROSE = (
    (
        "เช้า|วันนั้น|ยาย|ออก|ไป|ตลาด|ตั้งแต่|ฟ้า|ยัง|ไม่|สาง| |หลานสาว|ซึ่ง|นอน|อยู่|ใน|ห้อง|เล็ก|ได้ยิน|เสียง|ประตู|ก็|ลุก|ขึ้น|"
        "มา|ก่อ|ไฟ|และ|ต้ม|น้ำ|ไว้|รอ| |ท้อง|ถนน|ใน|ตำบล|เงียบ|สงัด| |มี|แต่|หมา|ของ|ร้าน|ขาย|ยา|เดิน|ตาม|ยาย|ไป|จน|ถึง|สะพาน|"
        "ไม้| |พ่อค้า|ปลา|ที่|มา|จาก|ปาก|แม่น้ำ|วาง|เข่ง|ลง|แล้ว|ร้อง|ทักทาย|ผู้คน|ที่|ทยอย|กัน|เข้า|มา"
    ),
    (
        "เมื่อ|แดด|ออก|เต็มที่|ตลาด|ก็|คึกคัก|ขึ้น| |แม่ค้า|ผัก|กับ|แม่ค้า|ขนม|ช่วย|กัน|กาง|ร่ม|ผืน|ใหญ่|เพื่อ|กัน|แสง|แดด| |ยาย|ซื้อ|"
        "ปลา|ทู|สาม|ตัว|กับ|ผัก|บุ้ง|หนึ่ง|กำ| |แล้ว|นั่ง|พัก|ใต้|ต้น|มะขาม|ใหญ่|ซึ่ง|ปู่|ของ|ยาย|ปลูก|ไว้|ตั้งแต่|ก่อน|สงคราม|โลก| |"
        "คน|เฒ่า|คน|แก่|ใน|หมู่บ้าน|มัก|มา|ชุมนุม|กัน|ที่|นี่|เพื่อ|ฟัง|ข่าว|จาก|เมือง|หลวง|และ|เล่า|เรื่อง|เก่า|ให้|เด็ก|ฟัง"
    ),
    (
        "ตอน|บ่าย|ฝน|ตก|หนัก|จน|น้ำ|ใน|คลอง|เอ่อ|ขึ้น|มา|ถึง|ชาน|บ้าน| |หลานสาว|เก็บ|ผ้า|ที่|ตาก|ไว้|เข้า|เรือน|แล้ว|ปิด|หน้าต่าง|ทุก|"
        "บาน| |ยาย|นั่ง|แกะ|เมล็ด|ถั่ว|อยู่|ข้าง|เตา|ไฟ|และ|เล่า|ว่า|เมื่อ|ครั้ง|ยัง|เป็น|สาว|นั้น|น้ำ|เคย|ท่วม|สูง|กว่า|นี้|มาก| |"
        "ชาว|บ้าน|ต้อง|พาย|เรือ|ไป|มา|หา|กัน|อยู่|นาน|นับ|เดือน|กว่า|น้ำ|จะ|ลด|ลง|และ|ถนน|จะ|แห้ง|พอ|ให้|เกวียน|เดิน|ได้"
    ),
)  # fmt: skip

CLAUSES = [clause for words in PROSE for clause in words.split("| |")]
EMOJI = "😀 "


def prose(number: int) -> str:
    """A paragraph of its own for every number: clauses of the others in another order."""
    return "| |".join(random.Random(number).sample(CLAUSES, 5))


def wrapped(words: str, measure: int = 44) -> list[str]:
    """A paragraph in lines as wide as `measure`; a blank at the end of a line is not printed."""
    lines, line = [], ""
    for word in words.split("|"):
        if width(line) + width(word) > measure:
            lines.append(line.strip())
            line = ""
        line += word
    return [*lines, line.strip()]


def solid(number: int) -> str:
    """Two paragraphs of their own, wrapped."""
    return "\n".join(wrapped(prose(2 * number)) + wrapped(prose(2 * number + 1)))


def read(words: str) -> str:
    """A paragraph as it is read, without blanks: those at the ends of lines are lost in print."""
    return words.replace("|", "").replace(" ", "")


def paged(count: int, page: int = 13, top: str = "", bottom: str = "{}") -> str:
    """`count` paragraphs set solid and cut into pages; `top` and `bottom` take the page's number."""
    lines = [line for number in range(count) for line in [*wrapped(prose(number)), ""]]
    pages = [lines[at : at + page] for at in range(0, len(lines), page)]
    printed = []
    for number, body in enumerate(pages, 12):
        head = [top.format(number), ""] if top else []
        foot = ["", bottom.format(number), ""] if bottom else [""]
        printed += [*head, *body, *foot]
    return EMOJI + "\n\n" + "\n".join(printed)
