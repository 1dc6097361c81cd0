"""Statements to record. All of them are invented, and no two are alike."""
import hashlib
import os
import random

COUNTRIES = ["佩拉内", "特斯莫尔", "伊尔瓦内", "卡罗温", "奥斯特兰", "梅里达尼亚"]
MATTERS = ["贸易", "渔业", "铁路运输", "河流治理", "青年交流", "口岸开放", "电力互联", "气象观测", "海上搜救", "文物保护"]
VERBS = ["同意加强", "愿继续推进", "重申重视", "决定扩大", "将定期磋商"]


class Statement:
    """One text with its place in the corpus."""

    def __init__(self, series, date, seed, paragraphs=3, noise=0):
        chance = random.Random(f"{series}/{date}/{seed}")
        one, other = chance.sample(COUNTRIES, 2)
        lines = [f"{one}和{other}联合声明", ""]
        for number in range(1, paragraphs + 1):
            clauses = [f"双方{chance.choice(VERBS)}{chance.choice(MATTERS)}合作，编号{chance.randrange(10**9)}。" for _ in range(2)]
            lines += [f"{'一二三四五六七八九十'[(number - 1) % 10]}、{''.join(clauses)}", ""]
        # What cannot be packed: characters by chance, as many as are asked for.
        for _ in range(noise // 40):
            lines += ["".join(chr(0x4E00 + chance.randrange(0x4000)) for _ in range(39)) + "。", ""]
        self.series, self.date, self.seed = series, date, seed
        self.bytes = "\n".join(lines).encode()
        self.id = f"{series}/{date}.zh"
        self.sha256 = hashlib.sha256(self.bytes).hexdigest()

    @property
    def folder(self):
        """Where the text stands in the tree."""
        return f"series/{self.series}/{self.date}/zh"

    def write(self, folder):
        """The path of a file in `folder` with the source bytes."""
        path = os.path.join(folder, f"{self.series}-{self.date}-{self.seed}.txt")
        with open(path, "wb") as file:
            file.write(self.bytes)
        return path


def date(number):
    """A day of its own for each number from 0 to 27 × 12 × 9000."""
    return f"{1000 + number // 324:04d}-{1 + number // 27 % 12:02d}-{1 + number % 27:02d}"
