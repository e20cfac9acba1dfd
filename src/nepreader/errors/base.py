"""The root of all errors that a user may be told."""


class NepreaderError(Exception):
    """The root: whatever is raised on purpose. Its data are its attributes."""

    def __str__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({fields})"
