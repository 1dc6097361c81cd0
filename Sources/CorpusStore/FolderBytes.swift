import Glibc

/// The bytes of a folder as git keeps it: for each entry its mode, a blank, its name, a zero and 20 bytes of an id.
struct FolderBytes {
  /// Where an entry stands.
  struct Entry {
    let whole: Range<Int>
    let name: Range<Int>
    let isFolder: Bool
  }

  private(set) var bytes: [UInt8]

  /// Takes the bytes; nil where they are not those of a folder.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var end = 0
    scan { entry in
      end = entry.whole.upperBound
      return true
    }
    guard end == bytes.count else { return nil }
  }

  /// The names of all entries.
  var names: [[UInt8]] {
    var names: [[UInt8]] = []
    scan { entry in
      names.append(Array(bytes[entry.name]))
      return true
    }
    return names
  }

  /// The entry of that name, or nil; O(bytes).
  func entry(_ name: [UInt8]) -> Entry? { find(name, isFolder: false).entry }

  /// The id of an entry.
  func id(_ entry: Entry) -> ObjectID { ObjectID(bytes: bytes[entry.whole].suffix(20)) ?? .none }

  /// Puts an entry in at its place in git's order, or in the place of the one of that name.
  mutating func set(_ name: [UInt8], _ id: ObjectID, isFolder: Bool) {
    let (old, place) = find(name, isFolder: isFolder)
    let entry =
      Array((isFolder ? "40000 " : "100644 ").utf8) + name + [0] + id.bytes
    bytes.replaceSubrange(old?.whole ?? place..<place, with: entry)
  }

  /// Takes an entry out; nothing where there is none.
  mutating func remove(_ name: [UInt8]) {
    if let entry = entry(name) { bytes.removeSubrange(entry.whole) }
  }

  /// The entry of that name, and where one of that name and kind would stand.
  private func find(_ name: [UInt8], isFolder: Bool) -> (entry: Entry?, place: Int) {
    var (found, place): (Entry?, Int?) = (nil, nil)
    let wanted = isFolder ? name + [UInt8(ascii: "/")] : name
    scan { entry in
      let other = bytes[entry.name]
      if other.count == name.count, other.elementsEqual(name) { found = entry }
      if place == nil, precedes(wanted, other, isFolder: entry.isFolder) { place = entry.whole.lowerBound }
      return found == nil
    }
    return (found, place ?? bytes.count)
  }

  /// Whether a name stands before another in git's order, in which folders' names end with a slash.
  private func precedes(_ name: [UInt8], _ other: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    for (left, right) in zip(name, other) where left != right { return left < right }
    guard name.count > other.count else { return name.count < other.count || isFolder }
    return isFolder && name[other.count] < UInt8(ascii: "/")
  }

  /// Goes through the entries until `body` says no; stops at what is no entry.
  private func scan(_ body: (Entry) -> Bool) {
    var start = 0
    while start < bytes.count {
      guard let blank = position(of: UInt8(ascii: " "), from: start), let zero = position(of: 0, from: blank + 1),
        zero > blank + 1, zero + 21 <= bytes.count
      else { return }
      let isFolder = bytes[start] == UInt8(ascii: "4")
      guard body(Entry(whole: start..<(zero + 21), name: (blank + 1)..<zero, isFolder: isFolder)) else { return }
      start = zero + 21
    }
  }

  private func position(of byte: UInt8, from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
