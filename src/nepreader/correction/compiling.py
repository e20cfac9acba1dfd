"""Makes the lexicon that slips are looked up in, from the lists that come with PyThaiNLP.

Counts are those of the Thai National Corpus and the Thai Textbook Corpus (both CC0). Words without
a count come from PyThaiNLP's own list, ICU (Unicode licence), VOLUBILIS (CC BY-SA 4.0), and lists
of countries and personal names.
"""

import math
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import marisa_trie

from nepreader.correction.skeletons import MARKS, shortened, skeleton

_LISTS = ("words_th.txt", "volubilis_words_th.txt", "icubrk_th.txt", "countries_th.txt")
_NAMES = ("person_names_female_th.txt", "person_names_male_th.txt", "family_names_th.txt")
_COUNTS = (("tnc_freq.txt", 1), ("ttc_freq.txt", 5))  # (list, weight of a count)
_LEAST_COUNT = 40  # of a word that stands in no list
_UNCOUNTED, _NAME = 0.7, 0.05
_THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")
_NO_START = MARKS | frozenset("ะาำๅ")
_BONES = range(3, 15)  # lengths of skeletons that are looked up with a letter missing

WORDS, COSTS, BONES, BY_BONES, STARTS, SHORTENED, LONGER, LONGER_STARTS, LETTERS = (
    "slips-words.marisa",
    "slips-costs.bin",
    "slips-bones.marisa",
    "slips-by-bones.bin",
    "slips-starts.bin",
    "slips-shortened.marisa",
    "slips-longer.bin",
    "slips-longer-starts.bin",
    "slips-letters.marisa",
)


def compile_lexicon(corpus: Path, target: Path) -> None:
    """Write the files of the lexicon into `target`; `corpus` is PyThaiNLP's folder of lists."""
    weights = _weights(corpus)
    words = marisa_trie.Trie(weights)
    total = sum(weights.values())
    costs = array("f", [0.0]) * len(words)
    for word, weight in weights.items():
        costs[words[word]] = -math.log(weight / total)
    target.mkdir(parents=True, exist_ok=True)
    words.save(str(target / WORDS))
    (target / COSTS).write_bytes(costs.tobytes())
    bones = _save_bones(weights, words, target)
    _save_shortened(bones, target)
    letters = ((key, (cost,)) for key, cost in _letters(weights).items())
    marisa_trie.RecordTrie("<f", letters).save(str(target / LETTERS))


def _save_bones(
    weights: Mapping[str, float], words: "marisa_trie.Trie", target: Path
) -> "marisa_trie.Trie":
    """Write the skeletons, and the numbers of the words of each, the likeliest first."""
    groups: dict[str, list[int]] = {}
    for word in sorted(weights, key=lambda word: (-weights[word], word)):
        groups.setdefault(skeleton(word), []).append(words[word])
    return _save_groups(groups, target, (BONES, BY_BONES, STARTS))


def _save_shortened(bones: "marisa_trie.Trie", target: Path) -> None:
    """Write the skeletons with a letter taken out, and the numbers of those they came from."""
    groups: dict[str, list[int]] = {}
    for bone, number in sorted(bones.items()):
        if len(bone) in _BONES:
            for short in shortened(bone):
                groups.setdefault(short, []).append(number)
    _save_groups(groups, target, (SHORTENED, LONGER, LONGER_STARTS))


def _save_groups(
    groups: Mapping[str, list[int]], target: Path, names: tuple[str, str, str]
) -> "marisa_trie.Trie":
    """Write keys as a trie, their numbers end to end, and where those of each key begin."""
    trie = marisa_trie.Trie(groups)
    numbers, starts = array("I"), array("I", [0])
    for at in range(len(trie)):
        numbers.extend(groups[trie.restore_key(at)])
        starts.append(len(numbers))
    trie.save(str(target / names[0]))
    (target / names[1]).write_bytes(numbers.tobytes())
    (target / names[2]).write_bytes(starts.tobytes())
    return trie


def _weights(corpus: Path) -> dict[str, float]:
    """How often each word stands in texts, or what is taken for it."""
    counts: Counter[str] = Counter()
    for name, weight in _COUNTS:
        for line in _lines(corpus / name):
            word, _, count = line.rpartition("\t")
            counts[word] += weight * int(count)
    words = {word for name in _LISTS for word in _lines(corpus / name)}
    words |= {word for word, count in counts.items() if count >= _LEAST_COUNT and len(word) > 2}
    weights = {word: counts[word] + _UNCOUNTED for word in words if _is_word(word)}
    for name in _NAMES:
        for word in _lines(corpus / name):
            if len(word) > 3 and _is_word(word):
                weights.setdefault(word, _NAME)
    return weights


def _is_word(word: str) -> bool:
    if not _THAI.fullmatch(word) or word[0] in _NO_START:
        return False
    return len(word) > 1 or word in "ณธ"


def _letters(words: Iterable[str]) -> Mapping[str, float]:
    """The cost of each third letter after two, for what is no word of the lexicon."""
    threes: Counter[str] = Counter()
    twos: Counter[str] = Counter()
    for word in words:
        framed = f"^^{word}$"
        for at in range(2, len(framed)):
            threes[framed[at - 2 : at + 1]] += 1
            twos[framed[at - 2 : at]] += 1
    return {
        three: -math.log((count + 0.1) / (twos[three[:2]] + 7)) for three, count in threes.items()
    }


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
