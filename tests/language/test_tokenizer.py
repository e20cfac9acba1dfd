import os
import subprocess
import sys

import pytest

from nepreader.language import EngineMissing, available_engines, make_tokenizer


def test_the_best_engine_comes_first_and_pythainlp_s_own_is_there():
    engines = available_engines()

    assert engines[0] == "thaibreak"
    assert "newmm" in engines


@pytest.mark.parametrize("engine", available_engines())
def test_words_make_up_the_text(engine):
    text = "นโยบายเศรษฐกิจใหม่|000|เลนิน"

    assert "".join(make_tokenizer(engine).words(text)) == text


def test_an_unknown_engine_is_missing():
    with pytest.raises(EngineMissing):
        make_tokenizer("klingon")


def test_no_folder_is_made_in_the_home_of_the_person(tmp_path):
    code = (
        "from nepreader.language import make_tokenizer; make_tokenizer('newmm').words('แมวกินปลา')"
    )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHAINLP")}
    subprocess.run(
        [sys.executable, "-c", code], env=environment | {"HOME": str(tmp_path)}, check=True
    )
    assert list(tmp_path.iterdir()) == []
