"""What came of a test."""
import time


class Result:
    """The cases of a test that were judged, and what was wrong with them."""

    def __init__(self, name, what):
        self.name, self.what = name, what
        self.cases, self.problems, self.figures = 0, [], []
        self.control = None
        self.skipped = None
        self.begin = time.monotonic()
        self.seconds = 0.0

    def judge(self, case, problems):
        """Counts a case."""
        self.cases += 1
        self.problems += [f"{case}: {each}" for each in problems]

    def controlled(self, what, problems):
        """Takes the verdict on a case that was made to fail: it has to have been seen."""
        if problems:
            self.control = f"{self.control}; {what}: seen" if self.control else f"{what}: seen"
        else:
            self.problems.append(f"negative control: {what} was NOT seen, so that this test proves nothing")

    def done(self):
        """Stops the clock."""
        self.seconds = time.monotonic() - self.begin
        return self

    @property
    def failed(self):
        """Whether anything is wrong."""
        return bool(self.problems)

    def line(self):
        """The line of the table."""
        if self.skipped:
            return f"{self.name:4s} SKIPPED: {self.skipped}"
        figures = "".join(f", {figure}" for figure in self.figures)
        return (f"{self.name:4s} {self.cases:7,d} {len(self.problems):9,d} {self.seconds:7.1f} s  {self.what}{figures}"
                f"\n{'':31s}control: {self.control or 'none'}")
