import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.annotation.order_keys import even_keys, is_key, key_between, keys_are_sound

keys = st.text("0Az9Zk", min_size=1, max_size=6).filter(lambda text: text[-1] != "0")


@given(keys, keys)
def test_between_two_keys_there_is_a_third(one, other):
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(ValueError, match="no key"):
            key_between(low, high)
    else:
        assert keys_are_sound([low, key_between(low, high), high])


@given(keys)
def test_there_is_room_before_and_after_every_key(key):
    assert keys_are_sound([key_between("", key), key, key_between(key, "")])


@given(st.lists(st.integers(0, 30), max_size=40))
def test_keys_put_anywhere_keep_the_order_and_stay_short(places):
    order = []
    for place in places:
        at = min(place, len(order))
        low, high = order[at - 1] if at else "", order[at] if at < len(order) else ""
        order.insert(at, key_between(low, high))

    assert keys_are_sound(order)
    assert max(map(len, order), default=0) <= 41


@given(st.integers(0, 500))
def test_even_keys_are_in_order_and_short(count):
    made = even_keys(count)

    assert len(made) == count
    assert keys_are_sound(made)
    assert max(map(len, made), default=0) <= 2


@pytest.mark.parametrize("text", ["", "0", "A0", "ก", "A-"])
def test_what_is_no_key_is_told(text):
    assert not is_key(text)


def test_a_limit_that_is_no_key_is_refused():
    with pytest.raises(ValueError, match="no key"):
        key_between("A0", "B")
