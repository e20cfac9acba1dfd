"""How many pages a TIFF has: its chain of directories, walked without decoding anything."""

import struct

_MOST_PAGES = 10_000
_CLASSIC, _BIG = 42, 43


def count_frames(data: bytes) -> int:
    """The number of directories; 0 for what is no TIFF.

    A chain that is broken or runs in circles ends where it breaks. (TIFF 6.0, section 2; BigTIFF.)
    """
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 16:
        return 0
    (version,) = struct.unpack_from(f"{order}H", data, 2)
    if version == _CLASSIC:
        return _walked(data, struct.unpack_from(f"{order}I", data, 4)[0], (order, "H", 12, "I"))
    if version == _BIG:
        return _walked(data, struct.unpack_from(f"{order}Q", data, 8)[0], (order, "Q", 20, "Q"))
    return 0


def _walked(data: bytes, at: int, layout: tuple[str, str, int, str]) -> int:
    order, count_code, entry_size, offset_code = layout
    count = struct.Struct(order + count_code)
    offset = struct.Struct(order + offset_code)
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _MOST_PAGES:
        if at + count.size > len(data):
            break
        end = at + count.size + count.unpack_from(data, at)[0] * entry_size
        if end + offset.size > len(data):
            break
        seen.add(at)
        (at,) = offset.unpack_from(data, end)
    return len(seen)
