import CPhraseScan

/// The scans in C, over bytes of a concordance.
enum PhraseScan {
  /// A checksum of bytes.
  static func checksum(of bytes: [UInt8]) -> UInt64 { phrase_checksum(bytes, bytes.count) }

  /// A checksum of bytes of a concordance.
  static func checksum(_ storage: ConcordanceStorage, _ range: Range<Int>) -> UInt64 {
    guard 0 <= range.lowerBound, range.upperBound <= storage.count else { return 0 }
    let start = (storage.base + range.lowerBound).assumingMemoryBound(to: UInt8.self)
    return phrase_checksum(start, range.count)
  }

  /// How often `phrase` stands in `text`, overlapping places included.
  static func count(_ phrase: [UInt8], in text: UnsafeRawBufferPointer) -> Int {
    guard !phrase.isEmpty, let start = text.baseAddress else { return 0 }
    return phrase_count(start.assumingMemoryBound(to: UInt8.self), text.count, phrase, phrase.count)
  }

  /// Where `phrase` stands in `text`, in order, overlapping places included.
  static func places(of phrase: [UInt8], in text: UnsafeRawBufferPointer) -> [Int] {
    guard !phrase.isEmpty, let start = text.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return [] }
    var places: [Int] = []
    var from = 0
    while from < text.count {
      let place = phrase_find(start, text.count, phrase, phrase.count, from)
      guard place < text.count else { break }
      places.append(place)
      from = place + 1
    }
    return places
  }
}
