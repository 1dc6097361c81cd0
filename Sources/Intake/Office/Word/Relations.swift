/// What one part of a package refers to (ECMA-376 part 2, 6.5).
struct Relations {
  private var found: [(type: String, target: String)] = []

  /// Reads the relations of `part`; those of the package itself where it is empty, and none where there is no such part.
  init(_ archive: inout ZipArchive, of part: String, limits: XMLLimits) throws(DocumentDefect) {
    let (folder, name) = Self.split(part)
    let path = "\(folder)_rels/\(name).rels"
    guard let bytes = try archive.part(path) else { return }
    let root = try XMLPart.read(bytes, part: path, limits: limits)
    for relation in root.all("rel:Relationship") where relation["TargetMode"] != "External" {
      guard let type = relation["Type"], let target = relation["Target"] else { continue }
      // The last word of the type is the same in the transitional and the strict form.
      found.append((String(type.split(separator: "/").last ?? ""), Self.resolve(target, in: folder)))
    }
  }

  /// The part of a type; nil where there is none.
  func target(_ type: String) -> String? { found.first { $0.type == type }?.target }

  /// All parts of a type.
  func targets(_ type: String) -> [String] { found.filter { $0.type == type }.map(\.target) }

  /// The folder of a path with its slash, and the name behind it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let start = path.utf8.index(after: slash)
    return (String(path[..<start]), String(path[start...]))
  }

  /// A target as the name of an entry: from the root where it begins with a slash, else from the part's folder.
  private static func resolve(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = parts.popLast() } else { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }
}
