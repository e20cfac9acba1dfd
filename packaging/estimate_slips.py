"""Estimates what single slips cost, from counts of what an OCR engine made of known texts.

    estimate_slips.py CONFUSIONS.tsv FREQUENCIES.tsv > resources/correction/slips.tsv

CONFUSIONS: true, printed, count and count of the true, by clusters of letters; FREQUENCIES: words
and counts of a corpus, for how often each letter stands in texts. A slip is costed relative to
there being one at all (`nepreader.correction.channel.SLIP`); what was seen once is left out.
"""

import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from nepreader.correction.channel import SLIP
from nepreader.correction.skeletons import MARKS

LEAST_COUNT, LEAST_SEEN, LEAST_COST = 2, 50, 0.5
UPPER = MARKS - frozenset("่้๊๋์")  # vowel signs that marks stand above
Slip = tuple[str, str]


def slips(true: str, printed: str) -> Iterator[Slip]:
    """The single slips of one row: replaced, lost (with the sign below it) and added letters."""
    for code in Levenshtein.opcodes(true, printed):
        meant, read = (
            true[code.src_start : code.src_end],
            printed[code.dest_start : code.dest_end],
        )
        if code.tag == "replace":
            yield from zip(meant, read, strict=True)
        elif code.tag == "insert":
            yield from (("", char) for char in read)
        elif code.tag == "delete":
            for at, char in enumerate(meant, code.src_start):
                below = true[at - 1 : at] if at else ""
                yield (below + char, below) if below in UPPER else (char, "")


def counted(confusions: Path) -> tuple[Counter[Slip], int]:
    """How often each slip was made, and in how many clusters of letters."""
    counts: Counter[Slip] = Counter()
    total = 0
    for line in confusions.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        true, printed, count, of = line.split("\t")
        total = max(total, int(of))
        for slip in slips(true, printed):
            counts[slip] += int(count)
    return counts, total


def shares_of(frequencies: Path) -> Counter[str]:
    """How often each letter, and each two on end, stand in a corpus."""
    shares: Counter[str] = Counter()
    for line in frequencies.read_text(encoding="utf-8").splitlines():
        word, _, count = line.rpartition("\t")
        for at, char in enumerate(word):
            shares[char] += int(count)
            if at:
                shares[word[at - 1 : at + 1]] += int(count)
    return shares


def main() -> None:
    """Print the table of costs."""
    counts, total = counted(Path(sys.argv[1]))
    shares = shares_of(Path(sys.argv[2]))
    clusters = sum(n for char, n in shares.items() if len(char) == 1 and char not in MARKS)
    print("# Estimated by packaging/estimate_slips.py: meant, printed, cost in nats.")
    for (meant, printed), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        seen = total * shares[meant] / clusters if meant else total
        if count >= LEAST_COUNT and seen > LEAST_SEEN:
            cost = max(LEAST_COST, -math.log(count / seen) - SLIP)
            print(f"{meant}\t{printed}\t{cost:.1f}")


if __name__ == "__main__":
    main()
