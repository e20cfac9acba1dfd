import pytest
from hypothesis import given

from nepreader.language.fixed import fixed_stretches
from strategies import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ปลายค.ศ.1921", ["ค.ศ.", "1921"]),
        ("ค.ศ. 1920-21", ["ค.ศ.", "1920-21"]),
        ("พ.ศ. ๒๔๖๔", ["พ.ศ.", "๒๔๖๔"]),
        ("50,000 คน 3.5% 10.30 น.", ["50,000", "3.5", "10.30", "น."]),
        ("(R.S.F.S.R.) N.E.P. U.S.S.R.", ["R.S.F.S.R.", "N.E.P.", "U.S.S.R."]),
        ("Politburo-Political People's", ["Politburo-Political", "People's"]),
        ("พูดจบ.", []),
        ("ทหารส.ส.มา", ["ส.ส."]),
        ("ดร.สม รศ.ดร.สม", ["ดร.", "รศ.ดร."]),
        ("สภามন্ত্রী", ["ন্ত্রী"]),
        ("ก  ข\tค", ["  ", "\t"]),
        ("ก\0ข", ["\0"]),
        ("😀ก", ["😀"]),
        ("เลนิน,สตาลิน", []),
        ("1921,เลนิน", ["1921"]),
    ],
)
def test_what_an_engine_must_not_cut(text, expected):
    assert [text[start:end] for start, end in fixed_stretches(text)] == expected


@given(texts)
def test_stretches_are_in_order_and_apart(text):
    found = fixed_stretches(text)

    assert all(start < end <= len(text) for start, end in found)
    assert all(a[1] <= b[0] for a, b in zip(found, found[1:], strict=False))
