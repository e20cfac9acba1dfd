import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.json_text import dumps, loads, loads_text
from strategies import thai_text

words = thai_text | st.text(max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=10,
)  # fmt: skip


@given(values)
def test_what_is_written_is_read_again(value):
    data = dumps(value)

    assert loads(data) == value
    assert b"\n" not in data


@given(values)
def test_what_python_writes_is_read(value):
    assert loads(json.dumps(value).encode()) == value


@given(values)
def test_what_is_written_is_json_to_python(value):
    assert json.loads(dumps(value)) == value


@given(st.binary(max_size=40))
def test_bytes_that_are_no_json_are_a_value_error(data):
    try:
        loads(data)
    except ValueError:
        return
    json.loads(data.decode("utf-8"))


def test_thai_stands_as_it_is():
    assert dumps({"ก": "😀 น้ำ"}) == '{"ก":"😀 น้ำ"}'.encode()


def test_keys_keep_their_order():
    assert dumps({"z": 1, "a": 2}) == b'{"z":1,"a":2}'


@pytest.mark.parametrize("number", [2**53 + 1, 2**63, -(2**64) - 1, 10**30, 10**3000])
def test_large_integers_stay_exact(number):
    assert loads(b'{"n": %d}' % number) == {"n": number}
    assert loads(dumps([number])) == [number]


def test_integers_that_python_would_refuse_become_texts():
    assert loads(b"9" * 5000) == "9" * 5000


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e400", "-1e999"])
def test_what_is_no_number_to_json_becomes_a_text(word):
    assert loads(f"[{word}]".encode()) == [word]


@pytest.mark.parametrize("number", ["0.1", "1e22", "-0.0", "5e-324", "123456789012345678.5"])
def test_other_numbers_are_pythons(number):
    read = loads(number.encode())

    assert read == float(number)
    assert math.copysign(1, read) == math.copysign(1, float(number))


def test_of_a_key_that_comes_twice_the_last_one_counts():
    assert loads(b'{"a": 1, "a": 2}') == {"a": 2}
    assert loads(b'{"a": NaN, "a": 2}') == {"a": 2}


def test_half_a_surrogate_pair_stays():
    assert loads(rb'"\ud83d"') == "\ud83d"
    assert loads(dumps("ก\ud83d")) == "ก\ud83d"


@pytest.mark.parametrize("depth", [2_000, 100_000])
def test_what_is_nested_too_deeply_is_a_value_error(depth):
    with pytest.raises(ValueError, match="nested"):
        loads(b"[" * depth + b"]" * depth)
    with pytest.raises(ValueError, match="nested"):
        loads_text('{"a":' * depth + "1" + "}" * depth)


def test_to_write_what_is_nested_too_deeply_is_a_value_error():
    value: list = []
    for _ in range(100_000):
        value = [value]

    with pytest.raises(ValueError, match="nested"):
        dumps(value)


@pytest.mark.parametrize("data", [b"", b" ", b"{", b"[1,]", b"{}x", b"'a'", b"\xff", "ก".encode("cp874"), b"\xef\xbb\xbf{}"])  # fmt: skip
def test_what_is_no_json_is_a_value_error(data):
    with pytest.raises(ValueError):  # noqa: PT011
        loads(data)
