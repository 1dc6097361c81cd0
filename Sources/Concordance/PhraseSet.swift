import CPhraseScan

/// Many phrases that are counted in one pass.
final class PhraseSet {
  private let raw: OpaquePointer
  private let count: Int

  /// The most phrases of a set.
  static let limit = 60_000

  /// A set of phrases, none of them empty and at most `limit`; nil where memory is short.
  init?(_ phrases: [[UInt8]]) {
    precondition(phrases.count <= Self.limit && phrases.allSatisfy { !$0.isEmpty }, "phrases that can be counted")
    let bytes = phrases.flatMap(\.self)
    let lengths = phrases.map(\.count)
    let made = bytes.withUnsafeBufferPointer { bytes -> OpaquePointer? in
      var place = 0
      let starts = lengths.map { length in
        defer { place += length }
        return bytes.baseAddress.map { $0 + place }
      }
      return phrase_set_create(starts, lengths, phrases.count)
    }
    guard let made else { return nil }
    (raw, count) = (made, phrases.count)
  }

  deinit { phrase_set_free(raw) }

  /// Adds to `counts` how often each phrase stands in `text`.
  func add(_ text: UnsafeRawBufferPointer, to counts: inout [UInt32]) {
    precondition(counts.count == count, "a count for each phrase")
    guard let start = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    phrase_set_count(raw, start, text.count, &counts)
  }
}
