"""The tables of `Scripts/bench accuracy`."""
import json
import os
import subprocess
import sys
import tempfile

from benchmarks.project import PROJECT, documents, program

SETS = {
    "argrewrite2": "en", "zh-law": "zh", "fomc-hand": "en", "us-statements-hand": "en", "zh-report-hand": "zh",
    "zh-statement-hand": "zh", "en-statement-hand": "en",
}
SEGMENTED = {
    "zh_china-vietnam_2022-11-01": "Corpus/cn-vn/2022-11-01.zh/source.txt",
    "zh_china-brazil_2019-10-25": "corpora/zh-joint-statements/2019-10-25_zh_china-brazil-joint-statement.txt",
    "zh_gov-work-report_2017_top40": "corpora/zh-gov-work-reports/2017_zh_gov-work-report.txt",
    "vi_luat-dien-anh_2022_first40": "corpora/vi-laws/luat-dien-anh/2022-06-15_vi_luat-dien-anh.txt",
    "en_g7-leaders-ukraine_2022-05-08":
        "corpora/us-joint-statements/g7-leaders-ukraine/2022-05-08_en_g7-leaders-statement-2.txt",
}


def align(tifa, gold, language, out):
    """Writes the alignment of every pair in a set to `out`; the number of pairs."""
    pairs = sorted(name for name in os.listdir(gold) if os.path.exists(os.path.join(gold, name, "gold.tsv")))
    for name in pairs:
        sides = [os.path.join(gold, name, side) for side in ("a.txt", "b.txt")]
        with open(os.path.join(out, name + ".tsv"), "w", encoding="utf-8") as file:
            subprocess.run([tifa, "align", "--units", "lines", "--lang", language, *sides], check=True, stdout=file)
    return len(pairs)


def places(gold, text):
    """Where each hand-made block begins: its first characters, blanks overlooked, looked for in order."""
    ink = [index for index, character in enumerate(text) if not character.isspace()]
    dense, found, cursor = "".join(text[index] for index in ink), [], 0
    for block in gold:
        start = "".join(block["start"].split())
        cursor = dense.find(start, cursor)
        if cursor < 0:
            sys.exit(f"gold block {block['block']} is not in the document")
        found.append(ink[cursor])
        cursor += len(start)
    return found


def f1(hits, expected, given):
    """F1 of `hits` among what was expected and what was given."""
    return 2 * hits / (expected + given) if expected + given else 1.0


def segmentation(tifa, gold, path):
    """Blocks, then the scores of one document: block F1, label, path and role accuracy, clause F1."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        starts = places(gold, file.read())
    report = subprocess.run([tifa, "segment", "--format", "json", path], check=True, capture_output=True, text=True)
    blocks = [block for block in json.loads(report.stdout)["blocks"]
              if block["role"] != "front-matter" and block["range"]["start"] <= starts[-1]]
    own = {block["range"]["start"]: block for block in blocks}
    pairs = [(block, own[start]) for block, start in zip(gold, starts) if start in own]
    share = lambda right: sum(right(*pair) for pair in pairs) / len(gold)
    either = lambda block, key: (block[key], block.get(key + "_alt", block[key]))
    clauses = sum(min(block["sentences"], len(found["clauses"])) for block, found in pairs)
    return (len(gold), f1(len(pairs), len(gold), len(blocks)), share(lambda block, found: block["label"] == found["label"]),
            share(lambda block, found: found["path"] in either(block, "path")),
            share(lambda block, found: found["role"] in either(block, "role")),
            f1(clauses, sum(block["sentences"] for block in gold), sum(len(block["clauses"]) for block in blocks)))


def segmentations(root, tifa):
    """Prints the table of segmentation."""
    print(f"\n{'document':33s} {'blocks':>6s} {'block':>6s} {'label':>6s} {'path':>6s} {'role':>6s} {'clause':>6s}")
    for name, path in SEGMENTED.items():
        with open(os.path.join(root, "gold", "segment-hand", name + ".jsonl"), encoding="utf-8") as file:
            gold = [json.loads(line) for line in file]
        count, *scores = segmentation(tifa, gold, os.path.join(root if path.startswith("corpora") else PROJECT, path))
        print(f"{name:33s} {count:6d} " + " ".join(f"{score:6.3f}" for score in scores))


def main():
    """Prints the tables."""
    root, tifa = documents(), program()
    print(f"{'set':20s} {'pairs':>5s} {'F1':>6s} {'changed':>8s} {'P':>6s} {'R':>6s} {'moved R':>8s} {'split R':>8s}")
    for name, language in SETS.items():
        gold = os.path.join(root, "gold", name)
        with tempfile.TemporaryDirectory() as out:
            count = align(tifa, gold, language, out)
            scorer = [sys.executable, os.path.join(root, "gold", "score.py"), gold, out, "--split", "all", "--json"]
            score = json.loads(subprocess.run(scorer, check=True, capture_output=True, text=True).stdout)
        figure = lambda key: "–" if score[key] is None else f"{score[key]:.3f}"
        print(f"{name:20s} {count:5d} {figure('F1'):>6s} {figure('changed_F1'):>8s} {figure('P'):>6s} {figure('R'):>6s}"
              f" {figure('moved_R'):>8s} {figure('splitmerge_R'):>8s}")
    segmentations(root, tifa)
