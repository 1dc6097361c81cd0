import StatementModel

/// A revision of a text as far as searching needs it: its source, and of its record what stands at the surface.
public struct HeldText: Sendable {
  /// Which one it is.
  public let holding: Holding
  /// The bytes as received.
  public let source: [UInt8]
  /// What its record says.
  public let record: RecordSkim
  /// Whether corrections by hand stand beside it.
  public let hasCorrections: Bool

  init(_ holding: Holding, _ repository: Repository) throws(CorpusError.Cause) {
    guard let id = ObjectID(hex: holding.folder) else { throw .damaged("\(holding.folder) is no name of a folder") }
    let folder = try Tree(id, in: repository)
    let entries = folder.entries
    guard let entry = entries.first(where: { TextFile.isSource($0.name) }),
      let record = entries.first(where: { $0.name == Array(TextFile.record.utf8) })
    else { throw .damaged("\(holding.name) lacks its source or \(TextFile.record)") }
    guard let skim = RecordSkim(try repository.blob(record.id)) else {
      throw .damaged("\(TextFile.record) of \(holding.name) cannot be read as what it should be")
    }
    (self.holding, source, self.record) = (holding, try repository.blob(entry.id), skim)
    hasCorrections = entries.contains { $0.name == Array(TextFile.corrections.utf8) }
  }
}
