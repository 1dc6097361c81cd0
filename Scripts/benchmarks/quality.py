"""The alignment of generated pairs against what their generator did."""
import json
import os
import subprocess

from benchmarks.workloads import folder, side

# The sets, and the F1 and the recall of split and merged pairs that must be reached.
SETS = {"8k": (0.97, 0.80), "80k": (0.96, 0.80)}


def gold(name):
    """The pairs of clauses that correspond, with what was done to them."""
    with open(os.path.join(folder(name), "gold.json"), encoding="utf-8") as file:
        operations = json.load(file)["ops"]
    return {(old, new): operation for operation, olds, news in operations for old in olds for new in news}


def aligned(tifa, name):
    """The pairs that tifa finds among the lines."""
    output = subprocess.run(
        [tifa, "align", "--units", "lines", "--lang", "zh", *side(name, "seg")], check=True, capture_output=True, text=True)
    return {tuple(map(int, line.split("\t")[:2])) for line in output.stdout.splitlines() if line[:1].isdigit()}


def quality(tifa):
    """Prints the table."""
    print(f"\n{'quality':12s} {'P':>6s} {'R':>6s} {'F1':>6s} {'must':>6s} {'moved R':>8s} {'split/merge R':>14s} {'must':>6s}  holds")
    for name, (least, least_split) in SETS.items():
        expected, found = gold(name), aligned(tifa, name)
        hits = len(found & set(expected))
        precision, recall = hits / max(1, len(found)), hits / len(expected)
        f1 = 2 * precision * recall / (precision + recall) if hits else 0.0

        def recalled(*kinds):
            pairs = [pair for pair, kind in expected.items() if kind in kinds]
            return sum(pair in found for pair in pairs) / max(1, len(pairs))

        split = recalled("split", "merge")
        holds = "yes" if f1 >= least and split >= least_split else "NO"
        print(f"{name + ' heavy':12s} {precision:6.3f} {recall:6.3f} {f1:6.3f} {least:6.2f} {recalled('move'):8.3f}"
              f" {split:14.3f} {least_split:6.2f}  {holds}")
