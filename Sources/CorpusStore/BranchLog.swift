import Glibc

/// The log of a branch, to which git and tifa write where the branch moves, before it moves.
struct BranchLog {
  /// The commit to which the branch was moved last; nil where there is no log, or none whose end can be read.
  let last: ObjectID?

  /// Bytes from the end that are looked at: a line is two names of 40, who, when and a short message.
  private static let tail = 4096

  /// Reads the last line of the log of `branch` in the repository at `path`, whatever the length of the log.
  ///
  /// A line is the old commit, the new one, who moved it and why (gitrepository-layout, `logs`).
  init(of branch: Branch, at path: String) {
    let line = Self.end(of: "\(path)/logs/\(branch.reference)").split(separator: UInt8(ascii: "\n")).last
    let fields = line?.split(separator: UInt8(ascii: " "), maxSplits: 2) ?? []
    last = fields.count > 1 ? ObjectID(hex: fields[1]) : nil
  }

  private static func end(of path: String) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let length = max(0, lseek(file, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: min(length, tail))
    let count = pread(file, &bytes, bytes.count, length - bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
