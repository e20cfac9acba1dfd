"""Cells of CSV and TSV that no spreadsheet takes for a formula."""

import csv
import io
import re
from collections.abc import Iterable

FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""What begins so is put behind an apostrophe; one that begins with apostrophes behind one more,
so that what is read back is what was written (OWASP, "CSV injection")."""


def table(rows: Iterable[Iterable[str]], delimiter: str = ",") -> bytes:
    """Rows as CSV or TSV in UTF-8, with the mark that spreadsheets know it by, and CR LF."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([neutralised(cell) for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig", "replace")


def neutralised(cell: str) -> str:
    """A cell that begins with nothing that a spreadsheet computes."""
    cell = cell.replace("\0", "\ufffd")
    return f"'{cell}" if FORMULA.match(cell) else cell
