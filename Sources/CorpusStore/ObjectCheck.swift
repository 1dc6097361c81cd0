import Glibc

/// Whether every stored byte is what its name says.
struct ObjectCheck {
  let path: String
  let share: Share
  /// The objects that are damaged in some pack or file, and why.
  private(set) var damaged: [ObjectID: String] = [:]

  init(path: String, share: Share) { (self.path, self.share) = (path, share) }

  /// Checks packs, their indexes and objects, and the objects in files of their own; O(bytes).
  mutating func run(_ found: inout Verification) {
    for name in Folder.names(in: "\(path)/objects/pack") where name.hasPrefix("pack-") && name.hasSuffix(".pack") {
      guard Folder.status("\(path)/objects/pack/\(name.dropLast(5)).idx") == nil else { continue }
      found.note("the pack \(name.dropLast(5)) has no index; 'tifa doctor' clears up what a crash left")
    }
    for name in Folder.names(in: "\(path)/objects/pack") where name.hasPrefix("pack-") && name.hasSuffix(".idx") {
      guard Folder.status("\(path)/objects/pack/\(name.dropLast(4)).pack") == nil else { continue }
      found.note("the pack \(name.dropLast(4)) is gone, its index is there")
    }
    for pack in KeptPack.all(in: path) {
      found.packs += 1
      do {
        try check(pack, &found)
      } catch {
        found.note(error.reason)
      }
    }
    checkLoose(&found)
  }

  private mutating func check(_ pack: KeptPack, _ found: inout Verification) throws(CorpusError.Cause) {
    if let fault = try Self.sumFault(pack.stem + ".idx") { found.note("the index of \(pack.name) \(fault)") }
    if let fault = try Self.sumFault(pack.stem + ".pack") { found.note("\(pack.name) \(fault)") }
    let reader = try PackReader(pack)
    for id in try pack.ids() where share.holds(id) {
      found.objects += 1
      if let fault = reader.fault(of: id) { damaged[id] = "\(fault), in \(pack.name)" }
    }
  }

  private mutating func checkLoose(_ found: inout Verification) {
    for object in LooseObject.all(in: path) where share.holds(object.id) {
      found.objects += 1
      if let fault = object.fault { damaged[object.id] = "\(fault), in a file of its own" }
    }
  }

  /// What is the matter with the check sum at the end of a file; nil where it is that of the bytes before it.
  static func sumFault(_ file: String) throws(CorpusError.Cause) -> String? {
    let bytes = try Folder.bytes(of: file)
    guard bytes.count > 20 else { return "is cut short" }
    var hash = SHA1()
    bytes.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0.dropLast(20))) }
    return hash.finish().bytes.elementsEqual(bytes.suffix(20)) ? nil : "does not have the bytes of its check sum"
  }
}
