import StatementModel

extension TextDefects {
  /// One finding for each kind that occurs, in a fixed order, then one for each place with look-alikes.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let wrongDecoding { findings.append(wrongDecoding) }
    if control.count > 0 {
      findings.append(control.finding(.controlCharacter, "control characters, kept as they are"))
    }
    if invisible.count > 0 {
      findings.append(invisible.finding(.invisibleCharacter, "invisible characters, kept as they are"))
    }
    return findings + lookAlikes
  }

  /// The finding for private-use and replacement characters and for tell-tale Han characters, with the likely cause.
  private var wrongDecoding: Finding? {
    let misread = misreading.map { Tally(count: $0.count, first: $0.first) } ?? Tally()
    let tallies = [privateUse, replacement, mojibake, misread].filter { $0.count > 0 }
    guard let first = tallies.map(\.first).min() else { return nil }
    let tally = Tally(count: tallies.reduce(0) { $0 + $1.count }, first: first)
    return tally.finding(.wrongDecoding, "characters that a wrong decoding leaves; likely cause: \(likelyCause)")
  }

  private var likelyCause: String {
    if let misreading { return "\(misreading.written.title) bytes were once read as \(misreading.read.title)" }
    if mojibake.count > 0 { return "UTF-8 bytes were once read as GB18030" }
    if replacement.count > 0 { return "an earlier program could not decode these bytes" }
    return "characters of a private font or of GBK's user-defined area"
  }
}

extension TextDefects.Tally {
  fileprivate func finding(_ category: Finding.Category, _ what: String) -> Finding {
    Finding(category, "\(count) \(what)", at: ScalarRange(first, first + 1))
  }
}
