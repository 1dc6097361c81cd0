/// A commit as the bytes that git keeps, held to the form that git itself writes.
struct FlatCommit {
  let tree: ObjectID
  let parents: [ObjectID]

  init(_ bytes: [UInt8], _ id: ObjectID) throws(CorpusError.Cause) {
    func refuse(_ why: String) -> CorpusError.Cause { .untrusted("commit \(id.hex) \(why)") }
    guard !bytes.contains(0) else { throw refuse("has a NUL byte in it") }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard let tree = lines.popFirst().flatMap({ Self.id(in: $0, "tree ") }) else { throw refuse("names no folder") }
    var parents: [ObjectID] = []
    while let parent = lines.first.flatMap({ Self.id(in: $0, "parent ") }) {
      parents.append(parent)
      lines.removeFirst()
    }
    for role in ["author ", "committer "] {
      guard let line = lines.popFirst(), line.starts(with: role.utf8), Self.isSignature(line.dropFirst(role.utf8.count))
      else { throw refuse("has no \(role)that git would write") }
    }
    (self.tree, self.parents) = (tree, parents)
  }

  private static func id(in line: ArraySlice<UInt8>, _ key: String) -> ObjectID? {
    guard line.starts(with: key.utf8) else { return nil }
    return ObjectID(hex: line.dropFirst(key.utf8.count))
  }

  /// Whether the bytes are `NAME <ADDRESS> SECONDS ±HHMM`.
  private static func isSignature(_ line: ArraySlice<UInt8>) -> Bool {
    guard let open = line.firstIndex(of: UInt8(ascii: "<")), let close = line.lastIndex(of: UInt8(ascii: ">")),
      open < close, open == line.startIndex || line[line.index(before: open)] == UInt8(ascii: " "),
      !line[line.index(after: open)..<close].contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      !line[..<open].contains(UInt8(ascii: ">"))
    else { return false }
    let parts = line[line.index(after: close)...].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, (1...19).contains(parts[1].count), parts[1].allSatisfy(isDigit),
      parts[1].count == 1 || parts[1].first != UInt8(ascii: "0"), parts[2].count == 5
    else { return false }
    let sign = parts[2].first
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")) && parts[2].dropFirst().allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
