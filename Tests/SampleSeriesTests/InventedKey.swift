/// What became of a group of clauses; the words are those of the answer key in `Corpus/sample-invented`.
struct InventedCorrespondence: Equatable, CustomStringConvertible {
  /// Clause ids in the older text; empty for `added`.
  let old: [String]
  /// Clause ids in the newer text; empty for `removed`.
  let new: [String]
  /// The main change.
  let change: String
  /// Further changes.
  let also: [String]

  var description: String { "\(old) \(new) \(([change] + also).joined(separator: "+"))" }
}

/// Derives the answer key of two invented statements from the provisions that their sentences express.
struct InventedKey {
  private typealias Placed = (id: String, sentence: InventedSentence)

  private let old: InventedStatement
  private let new: InventedStatement
  private let moved: Set<Int>

  /// Prepares the key of a pair in which the paragraphs of the provisions `moved` changed place.
  init(old: InventedStatement, new: InventedStatement, moved: Set<Int>) {
    self.old = old
    self.new = new
    self.moved = moved
  }

  /// Every clause of both texts, each in one group: first as in the older text, then what was added.
  var correspondences: [InventedCorrespondence] {
    let frame = [
      Self.framed("title", old.title, new.title), Self.framed("dateline", old.dateline, new.dateline),
      Self.framed("agency", old.agency, new.agency),
    ]
    return frame + kept + added
  }

  private var kept: [InventedCorrespondence] {
    var done: Set<String> = []
    return old.clauses.compactMap { clause in
      guard !done.contains(clause.id) else { return nil }
      let after = sharing(clause.sentence.provisions, in: new.clauses)
      let before = after.isEmpty ? [clause] : sharing(after.flatMap(\.sentence.provisions), in: old.clauses)
      done.formUnion(before.map(\.id))
      return correspondence(before, after)
    }
  }

  private var added: [InventedCorrespondence] {
    let known = Set(old.clauses.flatMap(\.sentence.provisions))
    return new.clauses.filter { known.isDisjoint(with: $0.sentence.provisions) }.map {
      InventedCorrespondence(old: [], new: [$0.id], change: "added", also: [])
    }
  }

  private func sharing(_ provisions: [Int], in clauses: [Placed]) -> [Placed] {
    clauses.filter { !Set(provisions).isDisjoint(with: $0.sentence.provisions) }
  }

  private func correspondence(_ before: [Placed], _ after: [Placed]) -> InventedCorrespondence {
    let changes = after.isEmpty ? ["removed"] : changes(before, after)
    return InventedCorrespondence(
      old: before.map(\.id), new: after.map(\.id), change: changes.first ?? "unchanged",
      also: Array(changes.dropFirst()))
  }

  private func changes(_ before: [Placed], _ after: [Placed]) -> [String] {
    let wording = Self.wording(before.map(\.sentence.text), after.map(\.sentence.text))
    let changes = [
      (before.count == 1 && after.count > 1, "split"), (before.count > 1, "merged"),
      (!moved.isDisjoint(with: before.flatMap(\.sentence.provisions)), "moved"), (wording == "reworded", "reworded"),
      (isRenumbered(before, after), "renumbered"), (wording == "editorial", "editorial"),
    ]
    return changes.filter(\.0).map(\.1)
  }

  private func isRenumbered(_ before: [Placed], _ after: [Placed]) -> Bool {
    guard let old = before.first?.id, let new = after.first?.id else { return false }
    return old != new && [old, new].allSatisfy { $0.hasSuffix("__p_1__c_1") }
  }

  private static func framed(_ id: String, _ old: String, _ new: String) -> InventedCorrespondence {
    InventedCorrespondence(old: [id], new: [id], change: wording([old], [new]), also: [])
  }

  private static func wording(_ old: [String], _ new: [String]) -> String {
    guard old != new else { return "unchanged" }
    let widened = [old, new].map { $0.map { String($0.map { $0 == "," ? "，" : $0 }) } }
    return widened[0] == widened[1] ? "editorial" : "reworded"
  }
}
