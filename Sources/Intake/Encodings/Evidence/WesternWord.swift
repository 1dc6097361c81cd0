/// What a word of a Western European language with letters beyond ASCII can look like.
enum WesternWord {
  private static let letters = Set("àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸŠŽ".unicodeScalars)

  /// Whether most letters are ASCII, the others are known, and capitals stand first or everywhere.
  static func matches(_ word: some Collection<Unicode.Scalar>) -> Bool {
    let foreign = word.filter { !$0.isASCII }
    guard foreign.count * 2 <= word.count || word.count == 1, foreign.allSatisfy(letters.contains) else { return false }
    let capitals = word.map(\.properties.isUppercase)
    return !capitals.dropFirst().contains(true) || !capitals.contains(false)
  }
}
