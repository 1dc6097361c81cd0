import CLibgit2
import StatementModel

/// The folder of a text as it was fetched, to be checked apart from the others.
struct IncomingText: Sendable {
  let path: TextPath
  /// Its files: name and object.
  let files: [(name: String, id: ObjectID)]

  /// Reads every file and holds it to what a text has to be; throws at the first that is not so.
  func check(_ reader: ObjectReader, _ limits: SharingLimits) throws(CorpusError.Cause) {
    try CorpusError.Cause.distrusting { () throws(CorpusError.Cause) in try checkFiles(reader, limits) }
  }

  private func checkFiles(_ reader: ObjectReader, _ limits: SharingLimits) throws(CorpusError.Cause) {
    var (record, digests): (TextRecord?, [String]) = (nil, [])
    for file in files {
      let isSource = TextFile.isSource(Array(file.name.utf8))
      let bytes = try reader.read(
        file.id, GIT_OBJECT_BLOB, atMost: isSource ? limits.sourceBytes : limits.fileBytes, "\(file.name) of \(path.id)"
      )
      switch file.name {
      case TextFile.record: record = try TextRecord(decoding: bytes, of: path.id)
      case TextFile.corrections: _ = try Corrections(decoding: bytes, of: path.id)
      case TextFile.text:
        guard String(validating: bytes, as: UTF8.self) != nil else {
          throw .untrusted("\(TextFile.text) of \(path.id) is not in UTF-8")
        }
      default: if isSource { digests.append(SourceDigest.hex(of: bytes)) }
      }
    }
    guard let record, files.contains(where: { $0.name == TextFile.text }) else {
      throw .untrusted("\(path.id) lacks \(record == nil ? TextFile.record : TextFile.text)")
    }
    guard digests.count == 1 else { throw .untrusted("\(path.id) has \(digests.count) source files instead of one") }
    guard digests[0] == record.sourceSHA256 else {
      throw .untrusted("the source of \(path.id) is not the one that its record tells of (SHA-256)")
    }
  }
}
