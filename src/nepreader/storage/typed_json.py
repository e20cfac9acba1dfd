"""Flat dataclasses to JSON and back, trusting nothing in the file."""

import dataclasses
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)
else:
    Record = TypeVar("Record")


def to_json(record: "DataclassInstance") -> dict[str, Any]:
    """The fields of a dataclass as JSON values."""
    return dataclasses.asdict(record)


def from_json(kind: type[Record], content: Mapping[str, Any]) -> tuple[Record, list[str]]:
    """Make a `kind` of what fits; return it with the names of the fields that did not.

    A field that is missing or does not fit keeps its default.
    """
    hints = get_type_hints(kind)
    fitting: dict[str, Any] = {}
    misfits: list[str] = []
    for field in dataclasses.fields(kind):
        if field.name not in content:
            continue
        try:
            fitting[field.name] = _value(hints[field.name], content[field.name])
        except (TypeError, ValueError):
            misfits.append(field.name)
    return kind(**fitting), misfits


def _value(hint: Any, value: Any) -> Any:
    """`value` as a `hint`; raises TypeError or ValueError where it is none."""
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in _list(value))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        if not isinstance(value, dict):
            raise TypeError(value)
        record, misfits = from_json(hint, value)
        if misfits:
            raise ValueError(misfits)
        return record
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:  # exactly: True is not a number
        raise TypeError(value)
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
