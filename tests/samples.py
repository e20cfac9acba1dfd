"""Files that tests make."""

import io
import zipfile

import docx

PAGE = (
    "<html><head><meta charset='utf-8'><title>ชื่อ</title></head><body><h1>บทที่ 1</h1>"
    "<p>เลนิน<b>กล่าว</b>ว่า &amp; “ดี”<br>บรรทัดใหม่</p><!-- ไม่เห็น --><table><tr><td>เซลล์</td></tr></table></body></html>"
)


def zip_bytes(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def epub_bytes(*pages: str, spine: tuple[int, ...] | None = None) -> bytes:
    items = "".join(
        f'<item id="p{i}" href="text/page%20{i}.xhtml" media-type="application/xhtml+xml"/>'
        for i in range(len(pages))
    )
    order = "".join(f'<itemref idref="p{i}"/>' for i in spine or range(len(pages)))
    members = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        b'<rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>',
        "OEBPS/a.opf": f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest>'
        f"<spine>{order}</spine></package>".encode(),
    }
    members |= {f"OEBPS/text/page {i}.xhtml": page.encode() for i, page in enumerate(pages)}
    return zip_bytes(members)


def docx_bytes(paragraphs: list[str], cells: list[str] = ()) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if cells:
        for cell, text in zip(document.add_table(1, len(cells)).rows[0].cells, cells, strict=True):
            cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()
