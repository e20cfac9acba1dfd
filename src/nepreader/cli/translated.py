"""The help of the command line in the person's language: ours and click's, without Qt."""

import inspect
from collections.abc import Iterator

import click

from nepreader.wording import system_language
from nepreader.wording.catalogue import Catalogue, translator

CONTEXT = "CommandLine"
CLICK = "click"
_MODULES = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.types,
)


def translate_help(command: click.Command) -> None:
    """Put a command, all below it and click itself into the language of the environment.

    Once in a process, before anything is parsed: help is kept where click keeps it.
    """
    catalogue = translator(system_language(), "cli")
    for part, name, text in help_texts(command):
        setattr(part, name, catalogue(CONTEXT, text).replace(r"\b", "\b"))
    if system_language() != "en":
        _translate_usage(command, catalogue)
        _translate_click(catalogue)


def help_texts(command: click.Command) -> Iterator[tuple[object, str, str]]:
    r"""(what has it, its attribute, the English) of every help text below a command.

    The mark before lines that are not to be filled, which XML cannot hold, is written `\b`.
    """
    if command.hidden:
        return
    for name in ("help", "epilog"):
        if text := getattr(command, name):
            yield command, name, inspect.cleandoc(text).replace("\b", r"\b")
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.help:
            yield parameter, "help", parameter.help
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        yield from help_texts(below)


def _translate_usage(command: click.Command, catalogue: Catalogue) -> None:
    """Say `[OPTIONS]` and the like in the lines that tell how to call a command and all below."""
    command.options_metavar = catalogue(CLICK, command.options_metavar or "")
    if isinstance(command, click.Group):
        command.subcommand_metavar = catalogue(CLICK, command.subcommand_metavar)
        for below in command.commands.values():
            _translate_usage(below, catalogue)


def _translate_click(catalogue: Catalogue) -> None:
    """Let click ask our catalogue: it asks gettext, which reads its own files alone."""

    def said(text: str) -> str:
        return catalogue(CLICK, text)

    def said_of(one: str, several: str, count: int) -> str:
        return said(one) if count == 1 else said(several)

    for module in _MODULES:
        for name, translate in (("_", said), ("ngettext", said_of)):
            if hasattr(module, name):
                setattr(module, name, translate)
