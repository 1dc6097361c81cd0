import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct ComparabilityLineTests {
  private static let warning =
    "Unlike texts are compared: genre (joint statement → joint communique), copy type (not known → machine)."

  @Test func everyReportBeginsWithTheWarning() throws {
    var options = TerminalReport.Options()
    options.width = 200
    for report in [
      TerminalReport(options: options).rendered(Samples.unlike), StatReport(options: options).rendered(Samples.unlike),
    ] { #expect(report.hasPrefix(Self.warning)) }
    let page = HTMLReport().rendered(Samples.unlike)
    let heading = try #require(page.firstRange(of: "<h1>"))
    let header = try #require(page.firstRange(of: "<header>"))
    #expect(page[header.upperBound..<heading.lowerBound].contains(Self.warning))
    let json = ComparisonJSON().rendered(Samples.unlike)
    #expect(json.contains("{\"aspect\": \"copy-type\", \"verdict\": \"unlike\", \"old\": [], \"new\": [\"machine\"]}"))
  }

  @Test func textsThatAreNotKnownToBeUnlikeGetNoWarning() {
    #expect(TerminalReport().rendered(Samples.chinese).hasPrefix("old  "))
    #expect(ComparabilityLine.text(Samples.chinese.comparability) == nil)
  }
}
