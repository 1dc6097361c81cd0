import StatementModel
import Testing

@testable import Concordance

@Suite struct SearchTests {
  private let concordance = Concordance(InventedTexts.series)

  /// The clauses of the matches, and what stands there in comparison form.
  private func found(_ query: String, _ mode: SearchQuery.Mode = .phrase, ignoresCase: Bool = false) throws -> [String]
  {
    let query = try SearchQuery(query, mode: mode)
    let texts = (0..<concordance.count).filter { query.filters.admits($0, of: concordance) }
    return try concordance.matches(of: query, in: texts, ignoresCase: ignoresCase).map { match in
      match.hits.map { hit in
        let bytes = concordance.bytes(hit.place)[hit.range]
        return "\(concordance.statement(hit.place.text))#\(hit.place.clause) \(String(decoding: bytes, as: UTF8.self))"
      }.joined(separator: " + ")
    }
  }

  @Test func wordsOfTwoCharactersAndEitherScript() throws {
    #expect(try found("铁路") == ["a/2001#0 铁路", "a/2003#0 铁路"])
    #expect(try found("鐵路") == ["a/2001#0 铁路", "a/2003#0 铁路"])
    #expect(try found("「边境」") == ["a/2001#1 \"边境\""])
    #expect(try found("hòa bình").count == 1 && found("hòa bình") == found("hoà bình"))
  }

  @Test func aLineEndIsABlankAndNothingRunsFromClauseToClause() throws {
    #expect(try found("railway cooperation") == ["a/2002#0 railway cooperation"])
    #expect(try found("合作。甲方").isEmpty)
  }

  @Test func anyAllAndNear() throws {
    #expect(try found("铁路 边境", .any) == ["a/2001#0 铁路", "a/2001#1 \"边境\"".replacing("\"", with: ""), "a/2003#0 铁路"])
    #expect(try found("甲方 合作", .all) == ["a/2003#1 甲方 + a/2003#1 合作 + a/2003#1 合作"])
    #expect(try found("深化 铁路", .near(0)) == ["a/2001#0 深化 + a/2001#0 铁路", "a/2003#0 深化 + a/2003#0 铁路"])
    #expect(try found("铁路 边境", .near(9)).isEmpty == false)
    #expect(try found("铁路 边境", .near(3)).isEmpty)
  }

  @Test func fields() throws {
    #expect(try found("合作 series:a date:2003..") == ["a/2003#0 合作", "a/2003#1 合作", "a/2003#1 合作"])
    #expect(try found("好邻居 role:closing") == ["b/undated-1#0 好邻居"])
    #expect(try found("合作 label:一 date:..2001") == ["a/2001#0 合作"])
    #expect(try found("合作 lang:en").isEmpty)
    #expect(try found("cooperation label:2.").count == 2)
    #expect(try SearchQuery("sereis:a 合作").unknownFields == ["sereis"])
    for query in ["role:nothing 合作", "date:2003..2001 合作", "lang:xx 合作", "series:A! 合作", "label: 合作", "date:.. 合作"] {
      #expect(throws: SearchError.self) { try SearchQuery(query) }
    }
    for query in ["", "  ", "series:a"] { #expect(throws: SearchError.emptyQuery) { try SearchQuery(query) } }
  }

  @Test func expressions() throws {
    #expect(try found("支持全面(战略|深化)合作", .regularExpression) == ["a/2003#1 支持全面战略合作", "a/2003#1 支持全面深化合作"])
    #expect(try found("稳定；好邻居、.+。", .regularExpression) == ["a/2001#1 稳定;好邻居,好朋友."], "marks mean themselves")
    #expect(try found("JOINT rail\\w*", .regularExpression, ignoresCase: true).count == 2)
    #expect(try found("joint", ignoresCase: true).count == 2)
    #expect(throws: SearchError.self) { try found("(合作", .regularExpression) }
    #expect(throws: SearchError.self) { try found("(?=合)作", .regularExpression) }
    #expect(throws: SearchError.self) { try found("(合)\\1", .regularExpression) }
    #expect(throws: SearchError.fitsNothing("合*")) { try found("合*", .regularExpression) }
    #expect(throws: SearchError.self) { try found("((合{1000}){1000}){1000}", .regularExpression) }
  }

  @Test(.timeLimit(.minutes(1))) func noExpressionRunsForEver() throws {
    let long = Concordance([InventedTexts.text("x/2001", "2001", in: .english, String(repeating: "a", count: 20_000))])
    let query = try SearchQuery("(a+)+b|(a|aa)+c|(.*)*d", mode: .regularExpression)
    #expect(try long.matches(of: query, in: [0]).isEmpty)
  }
}
