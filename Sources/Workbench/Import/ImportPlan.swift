import Foundation
import Glibc
import Intake

/// Where the documents of an import come from: the files, folders, patterns and archives that a user names.
struct ImportPlan {
  /// A file, or an archive of files.
  enum Origin: Hashable {
    case file(String)
    case archive(String)
  }

  /// The origins in the order in which they were named; those of a folder or pattern by the bytes of their paths.
  private(set) var origins: [Origin] = []
  /// What stands in the folders and is no document.
  private(set) var leftOut: [ImportSummary.Remark] = []
  /// Whether there is more than a user would look at file by file: a folder, an archive, or very many files.
  var isBulk: Bool { holdsMany || origins.count > Self.many }

  private var holdsMany = false
  private var seen: Set<Origin> = []
  private static let many = 32

  /// Finds out what stands at `paths`; an origin that is named twice is taken once.
  init(_ paths: [String]) throws(WorkbenchError) {
    for path in paths {
      switch SourceFile.kind(of: path) {
      case .folder: try take(folder: path)
      case .file: take(path)
      case .none: try take(pattern: path)
      }
    }
  }

  private mutating func take(_ path: String) {
    let isArchive = path != "-" && ArchiveSignature.matches(Self.beginning(of: path))
    holdsMany = holdsMany || isArchive
    let origin = isArchive ? Origin.archive(path) : .file(path)
    if seen.insert(origin).inserted { origins.append(origin) }
  }

  /// Takes what a pattern such as `texts/*.html` matches; a path without wildcards that does not exist is left to
  /// whoever reads it, which says so.
  private mutating func take(pattern: String) throws(WorkbenchError) {
    guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }) else { return take(pattern) }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_ERR, nil, &found) == 0, found.gl_pathc > 0 else {
      throw WorkbenchError("no file matches \(pattern)", hint: "check the pattern and the folder you are in")
    }
    holdsMany = true
    let paths = (0..<Int(found.gl_pathc)).compactMap { index in found.gl_pathv[index].map { String(cString: $0) } }
    for path in Self.sorted(paths) where SourceFile.kind(of: path) == .file { take(path) }
  }

  /// Takes the documents of a folder and of those inside it; links to folders are not followed.
  private mutating func take(folder: String) throws(WorkbenchError) {
    holdsMany = true
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw WorkbenchError("\(folder) cannot be listed", hint: "check that you may read it")
    }
    let count = origins.count
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for name in Self.sorted(names) where SourceFile.kind(of: "\(base)/\(name)") == .file {
      if let reason = Self.reasonToLeaveOut(name) {
        leftOut.append(.init(path: "\(base)/\(name)", reason: reason, hint: ""))
      } else {
        take("\(base)/\(name)")
      }
    }
    guard origins.count > count else {
      throw WorkbenchError(
        "\(folder) holds no document",
        hint: "documents are files whose names end with \(Workbench.documentExtensions.joined(separator: ", "))")
    }
  }

  /// Why a file that was found, not named, is no document; nil where it may be one.
  static func reasonToLeaveOut(_ name: String) -> String? {
    if name.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.first == UInt8(ascii: ".") }) {
      return "hidden"
    }
    let known = Workbench.documentExtensions
    let isKnown = known.contains { name.lowercased().hasSuffix("." + $0) }
    return isKnown ? nil : "its name does not end like a document's (\(known.joined(separator: ", ")))"
  }

  private static func sorted(_ paths: [String]) -> [String] {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func beginning(of path: String) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
    return Array((try? handle.read(upToCount: ArchiveSignature.length)) ?? Data())
  }
}
