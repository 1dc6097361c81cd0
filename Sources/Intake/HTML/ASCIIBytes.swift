extension Array<UInt8> {
  /// Whether the ASCII `word`, in small letters, stands at `index` in capitals or small letters.
  func hasWord(_ word: String, at index: Int) -> Bool {
    index + word.utf8.count <= count
      && zip(self[index...], word.utf8).allSatisfy { ((0x41...0x5A).contains($0) ? $0 + 0x20 : $0) == $1 }
  }

  /// The next place of the ASCII `word`, in small letters, before `limit`; linear.
  func next(_ word: String, from start: Int, before limit: Int = .max) -> Int? {
    guard start < Swift.min(limit, count) else { return nil }
    return (start..<Swift.min(limit, count)).first { hasWord(word, at: $0) }
  }
}
