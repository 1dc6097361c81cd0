"""Statements to record. All of them are invented, and no two are alike."""
import base64
import hashlib
import os
import random

COUNTRIES = ["佩拉内", "特斯莫尔", "伊尔瓦内", "卡罗温", "奥斯特兰", "梅里达尼亚"]
MATTERS = ["贸易", "渔业", "铁路运输", "河流治理", "青年交流", "口岸开放", "电力互联", "气象观测", "海上搜救", "文物保护"]
VERBS = ["同意加强", "愿继续推进", "重申重视", "决定扩大", "将定期磋商"]


class Statement:
    """One text with its place in the corpus.

    With `noise` it is a page that carries so many bytes beside the text, which cannot be packed and cost little to read.
    """

    def __init__(self, series, date, seed, paragraphs=3, noise=0):
        chance = random.Random(f"{series}/{date}/{seed}")
        one, other = chance.sample(COUNTRIES, 2)
        lines = [f"{one}和{other}联合声明", ""]
        for number in range(1, paragraphs + 1):
            clauses = [f"双方{chance.choice(VERBS)}{chance.choice(MATTERS)}合作，编号{chance.randrange(10**9)}。" for _ in range(2)]
            lines += [f"{'一二三四五六七八九十'[(number - 1) % 10]}、{''.join(clauses)}", ""]
        self.series, self.date, self.seed, self.extension = series, date, seed, "html" if noise else "txt"
        self.bytes = page(lines, chance.randbytes(noise)) if noise else "\n".join(lines).encode()
        self.id = f"{series}/{date}.zh"
        self.sha256 = hashlib.sha256(self.bytes).hexdigest()

    @property
    def place(self):
        """Where the source stands in the tree."""
        return f"series/{self.series}/{self.date}/zh/source.{self.extension}"

    def write(self, folder):
        """The path of a file in `folder` with the source bytes."""
        path = os.path.join(folder, f"{self.series}-{self.date}-{self.seed}.{self.extension}")
        with open(path, "wb") as file:
            file.write(self.bytes)
        return path


def page(lines, noise):
    """A page of these lines, with bytes in a comment that no reader shows."""
    body = "".join(f"<p>{line}</p>\n" for line in lines if line)
    comment = base64.encodebytes(noise).decode()
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>\n{body}<!--\n{comment}-->\n</body></html>\n".encode()


def date(number):
    """A day of its own for each number from 0 to 27 × 12 × 9000."""
    return f"{1000 + number // 324:04d}-{1 + number // 27 % 12:02d}-{1 + number % 27:02d}"
