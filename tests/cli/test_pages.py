import json

from click.testing import CliRunner

from nepreader.cli.main import cli

TEXT = "😀 ในกลุ่มนั้นมีกวีและจิตรกรอยู่ด้วยกันหลายคน (LEF-\n\nLeft Front in Art)² ซึ่งออกนิตยสารของตนเอง"


def run(*arguments) -> str:
    done = CliRunner().invoke(cli, ["pages", *map(str, arguments)])
    assert done.exit_code == 0, done.output
    return done.output


def test_what_printing_put_in_is_printed_in_code_points(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    start = TEXT.index("\n")

    assert json.loads(run(path, "--json")) == [
        {"start": start, "end": start + 2, "text": "\n\n", "kind": "join", "replacement": ""},
        {
            "start": TEXT.index("²"),
            "end": TEXT.index("²") + 1,
            "text": "²",
            "kind": "footnote_mark",
            "replacement": "",
        },
    ]
    assert run(path).splitlines()[0] == f"{start}\t{start + 2}\tjoin\t'\\n\\n'\t''"
