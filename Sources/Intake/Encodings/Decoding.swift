/// What a decoder made of bytes, before anything is said about it.
struct Decoding {
  /// Bytes that mean nothing in the encoding.
  struct Failure: Hashable {
    /// Offset of the first byte, from the beginning of the source.
    let byte: Int
    /// Offset of the U+FFFD that stands for them.
    let scalar: Int
  }

  /// The text; U+FFFD for each failure.
  var scalars: [Unicode.Scalar] = []
  /// The failures, ascending.
  var failures: [Failure] = []
  /// How many scalars were made of a letter and a mark that follows it.
  var composed = 0

  /// Puts U+FFFD in the place of the bytes at `byte`.
  mutating func fail(at byte: Int) {
    failures.append(Failure(byte: byte, scalar: scalars.count))
    scalars.append("\u{FFFD}")
  }
}
