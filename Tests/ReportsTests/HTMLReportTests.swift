import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct HTMLReportTests {
  @Test func chinese() throws { try expectGolden(report.rendered(Samples.chinese), "chinese.html") }

  @Test func latin() throws { try expectGolden(report.rendered(Samples.latin), "latin.html") }

  @Test func segmentation() throws {
    try expectGolden(SegmentationHTML().rendered(Samples.segmented), "segmentation.html")
  }

  @Test(arguments: Samples.all.indices) func everyCharacterOfBothSidesIsThere(sample: Int) throws {
    let comparison = Samples.all[sample]
    let page = try pageText(report.rendered(comparison))
    for (text, units) in [(comparison.texts.old, comparison.units.old), (comparison.texts.new, comparison.units.new)] {
      for unit in units { #expect(page.contains(BlankFolding.fold(text[unit.clause.range]))) }
    }
  }

  @Test(arguments: Samples.all.indices) func sameBytesTwice(sample: Int) {
    #expect(report.rendered(Samples.all[sample]) == report.rendered(Samples.all[sample]))
  }

  @Test func nothingOfADocumentBecomesMarkup() throws {
    for page in [
      report.rendered(Samples.hostile), SegmentationHTML().rendered(Samples.hostile.texts.old),
      SegmentationHTML().rendered(Samples.hostile.texts.new),
    ] {
      #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
      #expect(try python(Self.vocabulary, input: page) == "ok\n")
    }
  }

  @Test(arguments: Samples.all.indices) func linksLeadSomewhereAndIdsAreUnique(sample: Int) throws {
    #expect(try python(Self.links, input: report.rendered(Samples.all[sample])) == "ok\n")
  }

  @Test func aClauseMayShareItsBlocksID() throws {
    #expect(try python(Self.links, input: SegmentationHTML().rendered(Samples.segmented)) == "ok\n")
  }

  @Test func reasonsAndFoldsStandBesideWhatTheyAreAbout() throws {
    let plain = SegmentationHTML().rendered(Samples.segmented)
    let page = SegmentationHTML(explaining: Samples.explanation, folds: Samples.folds).rendered(Samples.segmented)
    for part in [
      "<li><code>blank-line</code> reason 1</li>", "<li><code>label-next</code> reason ⟨U+202E⟩</li>",
      "<li><code>end-mark</code> reason 4</li>",
      "<li>folded for matching: <code>stop-shape</code> 1 · 。 24–25</li>",
      "<li><code>stop-shape</code> 3 · stops</li>",
    ] {
      #expect(page.contains(part), "\(part)")
      #expect(!plain.contains(part))
    }
    #expect(!page.contains("<li><code>width</code>"))
    #expect(try python(Self.vocabulary, input: page) == "ok\n")
    #expect(try python(Self.links, input: page) == "ok\n")
    let unexplained = SegmentationHTML(folds: Samples.folds).rendered(Samples.segmented)
    #expect(unexplained.contains("<li>folded for matching: <code>stop-shape</code> 1</li>"))
  }

  @Test func movesAreLinkedBothWays() {
    let page = report.rendered(Samples.chinese)
    #expect(page.contains(##"<a href="#old-sec_4__p_1__c_1">moved from 四 p1</a>"##))
    #expect(page.contains(##"<a href="#new-sec_1__p_1__c_1">moved to 一 p1</a>"##))
  }

  @Test func aClauseBoundaryInsideAChangeKeepsTheClausesApart() {
    let page = report.rendered(Samples.chinese)
    #expect(page.contains(#"id="new-sec_1__p_3__c_1""#) && page.contains(#"id="new-sec_1__p_3__c_2""#))
  }

  @Test func provenanceStandsAtTheEnd() {
    let page = report.rendered(Samples.chinese)
    for part in ["https://example.org/2019?a=1&amp;b=2", "tifa 0", "7", "tifa compare a b", "utf-8"] {
      #expect(page.contains(part))
    }
  }

  private var report: HTMLReport {
    var options = HTMLReport.Options()
    options.provenance = Provenance(toolVersion: "tifa 0", normaliserVersion: "7", command: "tifa compare a b")
    return HTMLReport(options: options)
  }

  /// The text of a page, as a reader of HTML sees it: without the words for those who hear it.
  private func pageText(_ page: String) throws -> String {
    try python(
      """
      import sys, html.parser
      class P(html.parser.HTMLParser):
          heard = False
          def handle_starttag(self, tag, attrs): self.heard = ("class", "heard") in attrs
          def handle_endtag(self, tag): self.heard = False
          def handle_data(self, data):
              if not self.heard: sys.stdout.write(data)
      sys.stdin.reconfigure(encoding="utf-8"); sys.stdout.reconfigure(encoding="utf-8")
      p = P(); p.feed(sys.stdin.read()); p.close()
      """, input: page)
  }

  /// Checks that a page has the elements and attributes that the program writes and no others, and well nested.
  private static let vocabulary = """
    import sys, html.parser
    sys.stdin.reconfigure(encoding="utf-8")
    names = set('''html head body meta title style a header main footer section nav div span p h1 h2 h3 h4 ul li table
      caption thead tbody tr th td article details summary ins del code strong fieldset legend
      input label'''.split())
    keys = set("lang charset http-equiv content name class href id dir scope aria-labelledby aria-hidden type checked for style tabindex title".split())
    stack = []
    class P(html.parser.HTMLParser):
        def handle_starttag(self, tag, attrs):
            assert tag in names, tag
            for key, value in attrs:
                assert key in keys, key
                assert key != "href" or value.startswith("#"), value
            if tag not in ("meta", "input"): stack.append(tag)
        def handle_endtag(self, tag):
            assert stack.pop() == tag, tag
        def handle_comment(self, data): raise AssertionError(data)
        def unknown_decl(self, data): raise AssertionError(data)
    p = P(); p.feed(sys.stdin.read()); p.close()
    assert not stack, stack
    print("ok")
    """

  private static let links = """
    import sys, html.parser, urllib.parse
    sys.stdin.reconfigure(encoding="utf-8")
    ids, links = [], []
    class P(html.parser.HTMLParser):
        def handle_starttag(self, tag, attrs):
            for key, value in attrs:
                if key == "id": ids.append(value); assert value and not any(c.isspace() for c in value), value
                if key == "href": links.append(urllib.parse.unquote(value[1:]))
                if key == "aria-labelledby": links.append(value)
    p = P(); p.feed(sys.stdin.read()); p.close()
    assert len(ids) == len(set(ids)), [i for i in ids if ids.count(i) > 1]
    assert set(links) <= set(ids), set(links) - set(ids)
    print("ok")
    """
}
