import StatementModel

extension TextDefects {
  /// One finding for each kind that occurs, in a fixed order, then one for each place with look-alikes.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let wrongDecoding { findings.append(wrongDecoding) }
    let unseen = [
      control.finding(.controlCharacter, "control character"),
      invisible.finding(.invisibleCharacter, "invisible character"),
    ]
    return findings + unseen.compactMap(\.self) + lookAlikes
  }

  /// The finding for private-use and replacement characters and for tell-tale Han characters, with the likely cause.
  private var wrongDecoding: Finding? {
    let misread = misreading.map { Tally(count: $0.count, first: $0.first) } ?? Tally()
    let tallies = [privateUse, replacement, mojibake, misread].filter { $0.count > 0 }
    guard let first = tallies.map(\.first).min() else { return nil }
    let tally = Tally(count: tallies.reduce(0) { $0 + $1.count }, first: first)
    let what = tally.count == 1 ? "character" : "characters"
    return Finding(
      .wrongDecoding, "\(tally.count) \(what) that a wrong decoding leaves; likely cause: \(likelyCause)",
      at: ScalarRange(first, first + 1))
  }

  private var likelyCause: String {
    if let undecodedBecause, replacement.count > 0 { return undecodedBecause }
    if let misreading { return "\(misreading.written.title) bytes were once read as \(misreading.read.title)" }
    if mojibake.count > 0 { return "UTF-8 bytes were once read as GB18030" }
    if replacement.count > 0 { return "an earlier program could not decode these bytes" }
    return "characters of a private font or of GBK's user-defined area"
  }
}
