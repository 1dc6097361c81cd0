import DiffEngine
import Foundation
import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

@testable import WordingHistory

/// The invented series and what its answer key says of it.
@Suite("lineages of the sample series") struct SampleHistoryTests {
  /// A clause that skips a statement.
  private struct Return: Decodable {
    let language: String
    let from: String
    let to: String
    let old: [String]
    let new: [String]
    let wording: String
  }

  private struct Entry: Decodable {
    let old: [String]
    let new: [String]
  }

  private struct Neighbours: Decodable {
    let old: String
    let new: String
    let languages: [String: [Entry]]
  }

  private struct Key: Decodable {
    let pairs: [Neighbours]
    let returns: [Return]
  }

  private static let dates = ["2016-05-12", "2018-09-07", "2021-03-19", "2023-11-30"]

  private func key() throws -> Key {
    try JSONDecoder().decode(Key.self, from: Data(ProjectFolder.bytes("Corpus/sample-invented/answer-key.json")))
  }

  private func history(_ language: String) throws -> SeriesHistory {
    SeriesHistory(
      try Self.dates.map { date in
        let path = "Corpus/sample-invented/\(date).\(language)/source.txt"
        let text = try Intake.read(bytes: ProjectFolder.bytes(path), name: path)
        return Normalizer().normalize(text, id: "sample/\(date).\(language)", language: Language(rawValue: language))
      })
  }

  private func ids(_ stop: Lineage.Stop, _ history: SeriesHistory) -> [String] {
    stop.clauses.map { history.units[stop.text][$0].clause.id }
  }

  @Test("every planted return is found, with what it changed, and no other", arguments: ["zh", "en"])
  func returns(_ language: String) throws {
    let history = try history(language)
    var found: [[String]] = []
    for lineage in history.lineages {
      for (old, new) in zip(lineage.stops, lineage.stops.dropFirst()) where new.text - old.text > 1 {
        let change = history.change(from: old, to: new, in: lineage)
        found.append(
          [Self.dates[old.text], Self.dates[new.text]] + ids(old, history) + ids(new, history) + [
            change.change.rawValue
          ])
      }
    }
    let planted = try key().returns.filter { $0.language == language }.map {
      [$0.from, $0.to] + $0.old + $0.new + [$0.wording]
    }
    #expect(found == planted)
  }

  @Test("clauses that the key pairs stand in one lineage, and others do not", arguments: ["zh", "en"])
  func pairs(_ language: String) throws {
    let history = try history(language)
    for (index, pair) in try key().pairs.enumerated() {
      let numbers = [index, index + 1].map { text in
        Dictionary(uniqueKeysWithValues: history.units[text].enumerated().map { ($1.clause.id, $0) })
      }
      let entries = try #require(pair.languages[language])
      for entry in entries {
        let owners = Set(
          entry.old.compactMap { numbers[0][$0] }.map { history.owners[index][$0] }
            + entry.new.compactMap { numbers[1][$0] }.map { history.owners[index + 1][$0] })
        #expect(owners.count == 1, "\(pair.old) \(entry)")
        guard entry.old.isEmpty || entry.new.isEmpty, let owner = owners.first else { continue }
        let other = entry.old.isEmpty ? index : index + 1
        #expect(history.lineages[owner].stop(in: other) == nil, "\(entry)")
      }
    }
  }

  @Test("every clause of every text stands in exactly one lineage", arguments: ["zh", "en"])
  func partition(_ language: String) throws {
    let history = try history(language)
    let nodes = history.lineages.flatMap { lineage in
      lineage.stops.flatMap { stop in stop.clauses.map { ClauseNode(text: stop.text, clause: $0) } }
    }
    #expect(nodes.count == history.units.reduce(0) { $0 + $1.count })
    #expect(Set(nodes).count == nodes.count)
  }

  @Test("the origins of a clause's wording give back the clause", arguments: ["zh", "en"])
  func origins(_ language: String) throws {
    let history = try history(language)
    for lineage in history.lineages {
      for stop in lineage.stops {
        let written = stop.clauses.map { history.texts[stop.text][history.units[stop.text][$0].clause.range] }.joined()
        let origins = history.origins(of: stop, in: lineage)
        #expect(origins.map(\.wording).joined() == written)
        #expect(origins.allSatisfy { $0.text <= stop.text })
      }
    }
  }

  @Test("a synopsis has every clause in one cell, under the section that it stands in")
  func synopsis() throws {
    let synopsis = Synopsis(try history("zh"))
    let cells = synopsis.rows.flatMap { row in row.cells.compactMap(\.self) }
    #expect(cells.reduce(0) { $0 + $1.clauses.count } == synopsis.history.units.reduce(0) { $0 + $1.count })
    #expect(Set(synopsis.rows.map(\.id)).count == synopsis.rows.count)
  }
}
