"""Corrections that a person wants in all texts: `printed` there always means `meant`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from nepreader.errors import SettingsError
from nepreader.storage.settings import load_record, save_record
from nepreader.storage.sidecar.locking import locked


@dataclass(frozen=True, slots=True)
class CorrectionRule:
    """Wherever `printed` stands, `meant` is meant."""

    printed: str
    meant: str


@dataclass(frozen=True, slots=True)
class _Rules:
    rules: tuple[CorrectionRule, ...] = ()


class CorrectionRules:
    """The rules in a file of the person's own; several programs may use it at once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[CorrectionRule]:
        return iter(load_record(_Rules, self._path).rules)

    def add(self, rule: CorrectionRule) -> None:
        """Keep a rule; an earlier one for the same printed words goes.

        Raises:
            SettingsError: it could not be written.
        """
        self._change(lambda rules: (*_without(rules, rule.printed), rule))

    def remove(self, printed: str) -> None:
        """Forget the rule for some printed words.

        Raises:
            SettingsError: it could not be written.
        """
        self._change(lambda rules: _without(rules, printed))

    def _change(
        self, edit: Callable[[tuple[CorrectionRule, ...]], tuple[CorrectionRule, ...]]
    ) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingsError(self._path, error.strerror or str(error)) from error
        with locked(self._path.with_suffix(".lock")):
            known = load_record(_Rules, self._path)
            save_record(replace(known, rules=edit(known.rules)), self._path)


def _without(rules: tuple[CorrectionRule, ...], printed: str) -> tuple[CorrectionRule, ...]:
    return tuple(rule for rule in rules if rule.printed != printed)
