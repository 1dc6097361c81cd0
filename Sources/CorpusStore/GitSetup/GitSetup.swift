import CLibgit2
import FoundationEssentials

/// What git is told in a clone with a work tree, so that it compares and merges the files of a corpus sensibly.
///
/// All of it stands in the clone's own `.git`: settings of drivers, and a marked part of `info/attributes` that says
/// which files they are for.
public struct GitSetup: Sendable {
  /// The clone's `.git`.
  private let folder: String

  /// Finds the clone that `path` is in; throws where it is in none, or has no work tree.
  public init(in path: String) throws(CorpusError) {
    folder = try CorpusError.during(.setUp, path) { () throws(CorpusError.Cause) in try Self.find(path) }
  }

  private static func find(_ path: String) throws(CorpusError.Cause) -> String {
    var step = path
    while true {
      if let isFolder = Folder.exists("\(step)/.git") {
        guard isFolder else {
          throw .sharing(
            .noRepository("\(step)/.git leads to a repository elsewhere; set up the clone that it belongs to"))
        }
        return "\(step)/.git"
      }
      guard let slash = step.utf8.lastIndex(of: UInt8(ascii: "/")), slash > step.startIndex else { break }
      step = String(step[..<slash])
    }
    throw .sharing(.noRepository("\(path) is in no clone with a work tree: make one with 'git clone CORPUS DIR'"))
  }

  /// Writes the settings; `program` is how a shell calls tifa.
  ///
  /// Returns the lines that were written or changed.
  public func install(program: String) throws(CorpusError) -> [String] {
    try CorpusError.during(.setUp, folder) { () throws(CorpusError.Cause) in
      var written: [String] = []
      let config = try self.config()
      defer { git_config_free(config) }
      for (key, value) in Self.settings(program) where try self.value(key, config) != value {
        try check(git_config_set_string(config, key, value.map { CChar(bitPattern: $0) } + [0]))
        written.append("config: \(key) = \(Self.shown(value))")
      }
      if try replaceAttributes(with: Self.attributes) {
        written += Self.attributes.map { "info/attributes: \($0)" }
      }
      return written
    }
  }

  /// Takes the settings back; returns the lines that were removed.
  public func remove() throws(CorpusError) -> [String] {
    try CorpusError.during(.setUp, folder) { () throws(CorpusError.Cause) in
      var removed: [String] = []
      let config = try self.config()
      defer { git_config_free(config) }
      for (key, _) in Self.settings("") {
        guard let value = try self.value(key, config) else { continue }
        try check(git_config_delete_entry(config, key))
        removed.append("config: \(key) = \(Self.shown(value))")
      }
      if try replaceAttributes(with: []) { removed += Self.attributes.map { "info/attributes: \($0)" } }
      return removed
    }
  }

  private func config() throws(CorpusError.Cause) -> OpaquePointer {
    try GitLibrary.start()
    return try made { git_config_open_ondisk($0, "\(folder)/config") }
  }

  /// The beginning of a value, for people.
  private static func shown(_ value: [UInt8]) -> String {
    let text = String(decoding: value, as: UTF8.self)
    return text.count > 90 ? text.prefix(90) + "…" : text
  }

  private func value(_ key: String, _ config: OpaquePointer) throws(CorpusError.Cause) -> [UInt8]? {
    var buffer = git_buf()
    let code = git_config_get_string_buf(&buffer, config, key)
    defer { git_buf_dispose(&buffer) }
    guard code != GIT_ENOTFOUND.rawValue else {
      git_error_clear()
      return nil
    }
    try check(code)
    return buffer.ptr.map { UnsafeRawBufferPointer(start: $0, count: buffer.size).map { $0 } }
  }
}

extension GitSetup {
  private static let begin = "# tifa git-setup: begin"
  private static let end = "# tifa git-setup: end"

  /// Puts lines in the place of those between the marks; returns whether the file changed.
  private func replaceAttributes(with lines: [String]) throws(CorpusError.Cause) -> Bool {
    let path = "\(folder)/info/attributes"
    let old = try Folder.bytes(of: path, atMost: 1 << 20) ?? []
    let text = String(decoding: old, as: UTF8.self)
    guard Array(text.utf8) == old else { throw .damaged("\(path) is not in UTF-8") }
    var kept: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == Self.begin { isInside = true }
      if !isInside { kept.append(line) }
      if line == Self.end { isInside = false }
    }
    var rest = kept.joined(separator: "\n")
    let block = lines.isEmpty ? "" : ([Self.begin] + lines + [Self.end]).map { $0 + "\n" }.joined()
    if !block.isEmpty, !rest.isEmpty, !rest.hasSuffix("\n") { rest += "\n" }
    let new = rest + block
    guard new != text else { return false }
    try Folder.make("\(folder)/info")
    do {
      try Data(new.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .notWritable("\(path) cannot be written")
    }
    return true
  }
}
