import Foundation
import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

@testable import WordingHistory

/// Texts that ledgers are made of in the tests.
enum LedgerSamples {
  static let dates = ["2016-05-12", "2018-09-07", "2021-03-19", "2023-11-30"]

  /// The invented series of the project in one language.
  static func series(_ language: String) throws -> [LedgerText] {
    try dates.map { date in
      let path = "Corpus/sample-invented/\(date).\(language)/source.txt"
      return try text(date, ProjectFolder.bytes(path), language)
    }
  }

  /// A made-up statement of a few paragraphs.
  static func text(_ date: String, _ paragraphs: String..., language: String = "zh") throws -> LedgerText {
    let numbered = zip("一二三四五六七八九", paragraphs).map { "\($0)、\($1)" }
    return try text(date, Array("甲国和乙国联合声明\n\n\(numbered.joined(separator: "\n"))\n".utf8), language)
  }

  static func text(_ date: String, _ bytes: [UInt8], _ language: String) throws -> LedgerText {
    let extracted = try Intake.read(bytes: bytes, name: "\(date).txt")
    let text = Normalizer().normalize(
      extracted, id: "s/\(date).\(language)", language: Language(rawValue: language))
    return LedgerText(statement: "s/\(date)", date: try #require(StatementDate(date)), text: text)
  }
}
