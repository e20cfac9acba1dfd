from concurrent.futures import ThreadPoolExecutor

import pytest

from nepreader.errors import SettingsError
from nepreader.storage.correction_rules import CorrectionRule, CorrectionRules


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "corrections.json"


def test_rules_are_kept_in_the_order_they_came(path):
    for number in range(3):
        CorrectionRules(path).add(CorrectionRule(f"ผิด{number}😀", "ถูก"))

    assert [rule.printed for rule in CorrectionRules(path)] == ["ผิด0😀", "ผิด1😀", "ผิด2😀"]


def test_a_later_rule_for_the_same_letters_takes_the_place_of_the_earlier(path):
    rules = CorrectionRules(path)
    rules.add(CorrectionRule("ฝาย", "ฝ่าย"))
    rules.add(CorrectionRule("ฝาย", "ผาย"))

    assert list(rules) == [CorrectionRule("ฝาย", "ผาย")]


def test_a_rule_can_be_forgotten(path):
    rules = CorrectionRules(path)
    rules.add(CorrectionRule("ฝาย", "ฝ่าย"))
    rules.remove("ฝาย")
    assert list(rules) == []


def test_what_two_programs_add_at_once_is_all_kept(path):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: CorrectionRules(path).add(CorrectionRule(f"ก{n}", "ข")), range(20)))

    assert len(list(CorrectionRules(path))) == 20


def test_a_damaged_file_is_set_aside(path):
    path.parent.mkdir()
    path.write_text('{"rules": [{"printed"')
    rules = CorrectionRules(path)
    assert list(rules) == []
    rules.add(CorrectionRule("ฝาย", "ฝ่าย"))
    assert [p for p in path.parent.iterdir() if ".corrupt-" in p.name]


def test_where_it_cannot_be_written_that_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError):
        CorrectionRules(tmp_path / "file" / "corrections.json").add(CorrectionRule("ก", "ข"))
