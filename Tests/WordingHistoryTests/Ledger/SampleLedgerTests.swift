import Foundation
import StatementModel
import TestSupport
import Testing

@testable import WordingHistory

/// The invented series and what its answer key says of its formulations.
@Suite("ledger of the sample series") struct SampleLedgerTests {
  private struct Planted: Decodable {
    let text: [String: String]
    let kind: String
    let present: [String]
  }

  private struct Entry: Decodable {
    let old: [String]
    let new: [String]
    let change: String
    let also: [String]?

    /// Whether the wording is the same on both sides.
    var isKept: Bool {
      let changes = Set([change] + (also ?? []))
      return !old.isEmpty && !new.isEmpty && changes.isDisjoint(with: ["reworded", "split", "merged"])
    }
  }

  private struct Neighbours: Decodable {
    let old: String
    let new: String
    let languages: [String: [Entry]]
  }

  private struct Key: Decodable {
    let formulations: [Planted]
    let pairs: [Neighbours]
  }

  private func key() throws -> Key {
    try JSONDecoder().decode(Key.self, from: Data(ProjectFolder.bytes("Corpus/sample-invented/answer-key.json")))
  }

  private func ledger(_ language: String) throws -> FormulationLedger {
    var ledger = FormulationLedger(of: try LedgerSamples.series(language))
    ledger.findReplacements()
    return ledger
  }

  private func days(_ ledger: FormulationLedger, _ formulation: Formulation) -> [String] {
    formulation.bearers.map { ledger.statements[$0.statement].date.description }
  }

  private func holds(_ formulation: Formulation, _ planted: String) -> Bool {
    formulation.wording.lowercased().contains(planted.lowercased())
  }

  @Test("every planted formulation is an entry, with the statements that carry it", arguments: ["zh", "en"])
  func planted(_ language: String) throws {
    let ledger = try ledger(language)
    for planted in try key().formulations {
      let text = try #require(planted.text[language])
      let entries = ledger.formulations.filter { holds($0, text) }
      #expect(entries.contains { days(ledger, $0) == planted.present }, "\(text)")
    }
  }

  @Test("the marked ones are entries to the letter, and among the surest thirty", arguments: ["zh", "en"])
  func marked(_ language: String) throws {
    let surest = try ledger(language).formulations.prefix(30).map { $0.wording.lowercased() }
    for number in [0, 1, 6, 8] {
      let text = try #require(try key().formulations[number].text[language]?.lowercased())
      #expect(surest.contains(text), "\(text)")
    }
  }

  @Test("dropped, returned and new stand as the key has them", arguments: ["zh", "en"])
  func statuses(_ language: String) throws {
    let ledger = try ledger(language)
    let statuses: [String: Formulation.Status] = [
      "constant": .constant, "dropped-and-returned": .returned, "dropped": .dropped, "replaced": .dropped,
      "silent": .dropped,
    ]
    for planted in try key().formulations {
      let text = try #require(planted.text[language])
      let entries = ledger.formulations.filter { holds($0, text) && days(ledger, $0) == planted.present }
      if let status = statuses[planted.kind] {
        #expect(entries.contains { ledger.status($0) == status }, "\(text)")
      } else {
        let first = ledger.statements.firstIndex { $0.date.description == planted.present[0] }
        #expect(entries.contains { $0.first == first && first.map { $0 > 0 } == true }, "\(text)")
      }
    }
  }

  @Test("the last statement is silent on what was planted so, and on nothing that it carries", arguments: ["zh", "en"])
  func silence(_ language: String) throws {
    let ledger = try ledger(language)
    let silences = ledger.silences(in: 3)
    for planted in try key().formulations {
      let text = try #require(planted.text[language])
      let found = silences.filter { holds(ledger.formulations[$0.formulation], text) && $0.verdict == .silent }
      switch planted.kind {
      case "silent": #expect(found.contains { $0.carriers == [0, 1, 2] && $0.comparable == [0, 1, 2] }, "\(text)")
      case "dropped", "replaced": break
      default:
        for silence in found {
          #expect(!holds(ledger.formulations[silence.formulation], text) || !planted.present.contains("2023-11-30"))
        }
      }
    }
  }

  @Test("nothing comes or goes where the key has the wording kept", arguments: ["zh", "en"])
  func nothingElse(_ language: String) throws {
    let ledger = try ledger(language)
    for (number, pair) in try key().pairs.enumerated() {
      let kept = (pair.languages[language] ?? []).filter(\.isKept)
      let (old, new) = (Set(kept.flatMap(\.old)), Set(kept.flatMap(\.new)))
      for formulation in ledger.formulations {
        let (before, after) = (clauses(formulation, number), clauses(formulation, number + 1))
        if after.isEmpty { #expect(old.isDisjoint(with: before), "\(formulation.wording) went") }
        if before.isEmpty { #expect(new.isDisjoint(with: after), "\(formulation.wording) came") }
      }
    }
  }

  private func clauses(_ formulation: Formulation, _ statement: Int) -> [String] {
    formulation.bearers.first { $0.statement == statement }?.clauses ?? []
  }

  @Test("what took the place of the old relationship is found in the clauses that say it")
  func replaced() throws {
    let ledger = try ledger("zh")
    let found = ledger.formulations.flatMap { old in
      old.replacements.map { (old.wording, ledger.formulations[$0.formulation].wording, $0.statement, $0.from) }
    }
    #expect(found.contains { "全面友好合作关系".contains($0.0) && $0.1 == "共享繁荣伙伴关系" && $0.2 == 2 && $0.3 == "title" })
    #expect(found.allSatisfy { $0.0 != $0.1 })
  }
}
