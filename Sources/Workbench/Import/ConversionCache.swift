import CorpusStore
import Foundation
import Intake
import Normalizer
import StatementModel

/// Documents that are converted and wait to be recorded, one file each: thousands of them need no memory, and an import
/// that was interrupted takes them up again.
///
/// A file is named by what the conversion depends on: the bytes, what the user says of them, and the version of the
/// rules. It begins with the digest of what follows, so that one that was cut off is no conversion.
struct ConversionCache: Sendable {
  /// The folder.
  let folder: String

  /// The cache in `path`, which is made where it is missing; throws where that cannot be.
  init(in path: String) throws(WorkbenchError) {
    folder = path + "/conversions"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WorkbenchError(
        "the folder \(folder) for converted documents cannot be made",
        hint: "set XDG_CACHE_HOME to a folder that you may write to")
    }
    removeStale()
  }

  /// The name of the conversion of `file` as `request` and `limits` have it.
  func key(_ file: SourceFile, _ request: ImportRequest, _ limits: ReadingLimits) -> String {
    let said: [String?] = [
      request.series?.description, request.date?.description, request.language?.rawValue,
      request.edition?.description, request.encoding, request.sourceAddress, request.copyMaker,
      request.asOf?.description, request.message, file.path, file.fileExtension, "\(limits)",
      String(Normalizer.version), Workbench.toolVersion,
    ]
    let words = said.map { $0.map { "+\($0.utf8.count):\($0)" } ?? "-" }.joined()
    return SHA256.hexDigest(of: Array(words.utf8) + file.bytes)
  }

  /// The conversion of that name; nil where there is none, or none that is whole.
  func bytes(_ key: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path(key)) else { return nil }
    let bytes = Array(data)
    let body = Array(bytes.dropFirst(Self.digestLength))
    guard bytes.prefix(Self.digestLength).elementsEqual(SHA256.hexDigest(of: body).utf8) else { return nil }
    return body
  }

  /// Keeps a conversion; throws where the disk does not take it.
  func keep(_ body: [UInt8], _ key: String) throws(WorkbenchError) {
    do {
      try Data(Array(SHA256.hexDigest(of: body).utf8) + body).write(
        to: URL(fileURLWithPath: path(key)), options: .atomic)
    } catch {
      throw WorkbenchError(
        "\(path(key)) cannot be written", hint: "make room on its disk, or set XDG_CACHE_HOME to a folder elsewhere")
    }
  }

  /// Forgets conversions that are recorded.
  func remove(_ keys: some Sequence<String>) {
    for key in keys { try? FileManager.default.removeItem(atPath: path(key)) }
  }

  private func path(_ key: String) -> String { "\(folder)/\(key)" }

  /// Removes what imports have left that nobody took up for two weeks.
  private func removeStale() {
    let limit = Date(timeIntervalSinceNow: -14 * 86_400)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
      if let date = attributes?[.modificationDate] as? Date, date < limit { remove([name]) }
    }
  }

  private static let digestLength = 64
}
