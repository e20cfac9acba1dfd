"""The pictures that were shown last, as many as fit."""

from collections import OrderedDict

from PySide6.QtGui import QImage

MOST_BYTES = 64 * 1024 * 1024


class PictureCache:
    """Pictures by page and width; the one that was longest not asked for goes first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._bytes = 0

    @property
    def size_in_bytes(self) -> int:
        """Of all that is held."""
        return self._bytes

    def get(self, page: int, width: int) -> QImage | None:
        """The picture of a page that was asked for in a width."""
        found = self._pictures.get((page, width))
        if found is not None:
            self._pictures.move_to_end((page, width))
        return found

    def put(self, page: int, width: int, picture: QImage) -> None:
        """Hold a picture; one that is larger than all room is not held."""
        self._drop((page, width))
        self._pictures[page, width] = picture
        self._bytes += picture.sizeInBytes()
        while self._bytes > self._most_bytes:
            self._drop(next(iter(self._pictures)))

    def clear(self) -> None:
        """Hold nothing."""
        self._pictures.clear()
        self._bytes = 0

    def _drop(self, key: tuple[int, int]) -> None:
        picture = self._pictures.pop(key, None)
        if picture is not None:
            self._bytes -= picture.sizeInBytes()
