import CLibgit2
import Glibc

/// The files in which git keeps its refs beside its objects: `HEAD`, `packed-refs` and the logs.
///
/// No hash covers these files. They are held against their form (gitrepository-layout, git-pack-refs), and every object
/// that they name has to be there. That a log ends in the middle of a line is no fault: logs are not synced.
struct RefFileCheck {
  private let path: String
  private let database: OpaquePointer
  private var found: [String] = []

  /// Checks all of them; O(their size), a look for each name.
  static func faults(_ repository: Repository, at path: String) throws(CorpusError.Cause) -> [String] {
    let database = try made { git_repository_odb($0, repository.raw) }
    defer { git_odb_free(database) }
    var check = RefFileCheck(path: path, database: database)
    try check.checkHead()
    try check.checkPacked()
    for file in check.logs(below: "logs", depth: 6) { try check.checkLog(file) }
    return check.found
  }

  private init(path: String, database: OpaquePointer) { (self.path, self.database) = (path, database) }

  private mutating func checkHead() throws(CorpusError.Cause) {
    let bytes = try Folder.bytes(of: "\(path)/HEAD")
    let line = bytes.dropLast()
    let isLine = bytes.last == Self.lineFeed && !line.contains(Self.lineFeed)
    let name = line.starts(with: "ref: ".utf8) ? String(validating: line.dropFirst(5), as: UTF8.self) : nil
    let isName = name.map { git_reference_is_valid_name($0) == 1 } ?? (ObjectID(hex: line) != nil)
    guard isLine, isName else { return found.append("HEAD is not in the form that git gives it") }
  }

  private mutating func checkPacked() throws(CorpusError.Cause) {
    guard Folder.status("\(path)/packed-refs") != nil else { return }
    let bytes = try Folder.bytes(of: "\(path)/packed-refs")
    let lines = bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard lines.last?.isEmpty == true, lines.dropLast().allSatisfy(Self.isPacked) else {
      return found.append("packed-refs is not in the form that git gives it")
    }
    for line in lines.dropLast() where line.first != UInt8(ascii: "#") {
      note(line.drop { $0 == UInt8(ascii: "^") }.prefix(40), by: "packed-refs")
    }
  }

  /// Whether it is the heading, an object with the name of a reference, or the object that a tag points at.
  private static func isPacked(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    case UInt8(ascii: "#"): return line.starts(with: "# pack-refs with:".utf8)
    case UInt8(ascii: "^"): return ObjectID(hex: line.dropFirst()) != nil
    default:
      guard line.count > 41, ObjectID(hex: line.prefix(40)) != nil, line.dropFirst(40).first == UInt8(ascii: " "),
        let name = String(validating: line.dropFirst(41), as: UTF8.self)
      else { return false }
      return git_reference_is_valid_name(name) == 1
    }
  }

  private mutating func checkLog(_ file: String) throws(CorpusError.Cause) {
    let bytes = try Folder.bytes(of: "\(path)/\(file)")
    for (number, line) in bytes.split(separator: Self.lineFeed, omittingEmptySubsequences: false).dropLast()
      .enumerated()
    {
      let (old, new) = (line.prefix(40), line.dropFirst(41).prefix(40))
      let gaps = [line.dropFirst(40).first, line.dropFirst(81).first]
      guard ObjectID(hex: old) != nil, ObjectID(hex: new) != nil, gaps.allSatisfy({ $0 == UInt8(ascii: " ") }) else {
        found.append("line \(number + 1) of \(file) is not in the form that git gives it")
        continue
      }
      for id in [old, new] where id.contains(where: { $0 != UInt8(ascii: "0") }) { note(id, by: file) }
    }
  }

  /// The files under a folder of the repository, sorted.
  private func logs(below folder: String, depth: Int) -> [String] {
    Folder.names(in: "\(path)/\(folder)").flatMap { name -> [String] in
      guard let status = Folder.status("\(path)/\(folder)/\(name)") else { return [] }
      guard status.st_mode & S_IFMT == S_IFDIR else { return ["\(folder)/\(name)"] }
      return depth > 0 ? logs(below: "\(folder)/\(name)", depth: depth - 1) : []
    }
  }

  /// Notes an object that is not there.
  private mutating func note(_ hex: ArraySlice<UInt8>, by file: String) {
    guard let id = ObjectID(hex: hex) else { return }
    var name = id.raw
    let message = "\(file) names \(id.hex), which is not there"
    guard git_odb_exists(database, &name) == 0, found.last != message else { return }
    found.append(message)
  }

  private static let lineFeed = UInt8(ascii: "\n")
}
