import CLibgit2

/// A folder as the bytes that git keeps.
struct RawFolder {
  private let entries: [Tree.Entry]

  /// Takes entries in any order; git's order is made here.
  init(_ entries: [Tree.Entry]) {
    self.entries = entries.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
  }

  var bytes: [UInt8] {
    entries.flatMap { entry in
      Array((entry.isFolder ? "40000 " : "100644 ").utf8) + entry.name + [0]
        + withUnsafeBytes(of: entry.id.raw.id, Array.init)
    }
  }

  /// git sorts a folder as if a slash stood behind its name.
  private static func key(_ entry: Tree.Entry) -> [UInt8] { entry.name + (entry.isFolder ? [UInt8(ascii: "/")] : []) }
}
