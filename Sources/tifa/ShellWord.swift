/// A word as a shell takes it: quoted where it must be.
struct ShellWord: CustomStringConvertible {
  let description: String

  init(_ word: String) {
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy(Self.isPlain)
    description =
      isPlain
      ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_./@+,:=%".unicodeScalars.contains(scalar)
  }
}
