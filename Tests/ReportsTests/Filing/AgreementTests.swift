import DiffEngine
import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Reports

@Suite("all formats say the same") struct AgreementTests {
  @Test("Markdown accepted is the new text, rejected the old one", arguments: Samples.all.indices)
  func critic(sample: Int) throws { try checkCritic([Samples.all[sample]]) }

  @Test("the same for texts that nobody would write", arguments: 1...4)
  func randomCritic(seed: UInt64) throws {
    var random = Random(state: seed)
    try checkCritic(
      (0..<25).map { _ in
        let old = RandomText.text("a", &random)
        return DiffEngine().compare(Pair(old: old, new: RandomText.revision(of: old, "b", &random)))
      })
  }

  @Test("every format has as many changes of each kind", arguments: Samples.all.indices)
  func counts(sample: Int) throws {
    let comparison = Samples.all[sample]
    let summary = Change.allCases.map { comparison.summary.byMainChange[$0, default: 0] }
    let csv = try python(Self.csvChanges, input: ComparisonCSV().rendered(comparison))
    #expect(
      csv == Change.allCases.map { "\($0.rawValue) \(comparison.summary.byMainChange[$0, default: 0])\n" }.joined())
    let tei = ComparisonTEI().rendered(comparison)
    #expect(Change.allCases.map { count("<ab type=\"\($0.rawValue)\"", in: tei) } == summary)
    let json = ComparisonJSON().rendered(comparison)
    #expect(Change.allCases.map { count("\"change\": \"\($0.rawValue)\"", in: json) } == summary)
    let shown = comparison.correspondences.count { $0.isSubstantive && $0.change != .renumbered }
    let page = HTMLReport().rendered(comparison)
    let articles = Change.allCases.filter { ![.unchanged, .editorial, .renumbered].contains($0) }.map {
      count("<article class=\"\($0.rawValue)\"", in: page)
    }
    #expect(articles.reduce(0, +) == shown)
    var options = WordReport.Options()
    options.explain = true
    let settled = try #require(try SettledDocument.read(["a": WordReport(options: options).rendered(comparison)])["a"])
    #expect(settled.remarks.count == 1 + comparison.correspondences.count(where: \.isSubstantive))
    let table = ComparisonTable(comparison, context: 0).rows.compactMap(\.correspondence)
    #expect(table.count(where: { comparison.correspondences[$0].isSubstantive }) == settled.remarks.count - 1)
  }

  @Test("a spreadsheet finds no formula, and every record has as many fields")
  func formulas() throws {
    var old = TextBuilder("=cmd()", .english)
    old.add("=1+1", "", [], "=cmd|' /C calc'!A0 and \"more\".", "+1 is agreed.", "-2 is not.", "@SUM(A1) is agreed.")
    var new = TextBuilder("@b", .english)
    new.add("p_1", "", [], "\t=2 comes behind a tab.", "＝3 is wide.")
    let csv = ComparisonCSV().rendered(DiffEngine().compare(Pair(old: old.text(), new: new.text())))
    let program = """
      import csv, io, sys
      sys.stdin.reconfigure(encoding="utf-8", newline="")
      text = sys.stdin.read()
      assert text.replace("\\r\\n", "").count("\\n") == 0 and text.endswith("\\r\\n")
      rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
      assert len({len(row) for row in rows}) == 1 and len(rows) > 5, rows
      for row in rows:
          for cell in row: assert not cell[:1] in tuple("=+-@\\t\\r＝＋－＠") or not cell, cell
      print("ok")
      """
    #expect(try python(program, input: csv) == "ok\n")
  }

  @Test("nothing of a document becomes markup of Markdown, XML or a table")
  func hostile() throws {
    var report = ComparisonMarkdown()
    for layout in ReportLayout.allCases {
      report.layout = layout
      let text = report.rendered(Samples.hostile)
      #expect(text.contains("\\<script") && !text.replacing("\\<", with: "").contains("<script"))
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    }
    let tei = ComparisonTEI().rendered(Samples.hostile)
    #expect(!tei.contains("<script") && tei.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    let lines = XMLEscapingCheck.escaped("a\u{0}\u{B}\r\u{FFFE}<&]]>\"'\u{301}")
    #expect(lines == "a⟨U+0000⟩⟨U+000B⟩⟨U+000D⟩⟨U+FFFE⟩&lt;&amp;]]&gt;&quot;'\u{301}")
  }

  private enum XMLEscapingCheck {
    static func escaped(_ text: String) -> String {
      var bytes: [UInt8] = []
      XMLEscaping.append(text, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

  private func checkCritic(_ comparisons: [Comparison]) throws {
    let texts = comparisons.map { comparison in
      var critic = CriticMarkup(comparison, words: .english)
      return critic.text
    }
    let settled = try python(Self.settle, input: texts.joined(separator: "\u{1D}")).split(
      separator: "\u{1D}", omittingEmptySubsequences: false)
    #expect(settled.count == comparisons.count)
    for (comparison, settled) in zip(comparisons, settled) {
      let expected = [comparison.texts.new, comparison.texts.old].map { text in
        // Line ends of front matter are blanks here, and paragraphs without characters are none.
        plainParagraphs(text).map { $0.replacing("\n", with: " ") }.filter { !$0.isEmpty }.joined(separator: "\u{1F}")
      }
      #expect(Array(settled.utf8) == Array(expected.joined(separator: "\u{1E}").utf8))
    }
  }

  /// Accepts and rejects CriticMarkup by its grammar, and takes escapes off.
  private static let settle = """
    import re, sys
    sys.stdin.reconfigure(encoding="utf-8", newline=""); sys.stdout.reconfigure(encoding="utf-8", newline="")
    parts = re.compile(r"\\{\\+\\+(?P<a>.*?)\\+\\+\\}|\\{--(?P<d>.*?)--\\}|\\{~~(?P<o>.*?)~>(?P<n>.*?)~~\\}|\\{>>.*?<<\\}", re.S)
    def settled(text, accept):
        def keep(m):
            old, new = m["d"] or m["o"] or "", m["a"] or m["n"] or ""
            return new if accept else old
        # An escaped brace begins no markup.
        pieces = re.split(r"(\\\\.)", text)
        joined = "".join(p if i % 2 == 0 else chr(0xE000 + ord(p[1])) for i, p in enumerate(pieces))
        left = parts.sub(keep, joined)
        plain = "".join(chr(ord(c) - 0xE000) if 0xE000 <= ord(c) < 0xE080 else c for c in left)
        return "\\x1f".join(p for p in plain.split("\\n\\n") if p)
    texts = sys.stdin.read().split("\\x1d")
    print("\\x1d".join(settled(text, True) + "\\x1e" + settled(text, False) for text in texts), end="")
    """

  private static let csvChanges = """
    import csv, io, sys
    sys.stdin.reconfigure(encoding="utf-8", newline="")
    rows = list(csv.DictReader(io.StringIO(sys.stdin.read(), newline=""), strict=True))
    for change in "unchanged editorial reworded moved split merged renumbered added removed".split():
        print(change, sum(row["change"] == change for row in rows))
    """
}
