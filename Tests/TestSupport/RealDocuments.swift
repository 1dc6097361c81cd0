public import Foundation

/// Real documents to run on, which are no part of the project: `TIFA_DOCUMENTS`, else `../shared`, else none.
public enum RealDocuments {
  /// The folder that holds `corpora` and `gold`; nil where there is none, so that the tests are skipped.
  public static let root: URL? = {
    let named = ProcessInfo.processInfo.environment["TIFA_DOCUMENTS"].map { URL(fileURLWithPath: $0) }
    let beside = ProjectFolder.root.deletingLastPathComponent().appendingPathComponent("shared")
    return [named, beside].compactMap(\.self).first { isFolder($0.appendingPathComponent("corpora")) }
  }()

  /// Whether there are any.
  public static var areAtHand: Bool { root != nil }

  /// The text files below a folder of the corpora, as paths relative to the root, in order of their names.
  public static func files(below folder: String) -> [String] {
    guard let root else { return [] }
    let base = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    let names = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }.map(\.path)
    return names.map { String($0.dropFirst(root.path.count + 1)) }.sorted()
  }

  /// The bytes of a file.
  public static func bytes(_ relative: String) throws -> [UInt8] {
    guard let root else { return [] }
    return Array(try Data(contentsOf: root.appendingPathComponent(relative)))
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
