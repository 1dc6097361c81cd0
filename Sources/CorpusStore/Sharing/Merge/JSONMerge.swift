import FoundationEssentials

/// A merge of JSON files by their content: members of objects one by one, lists as what each side put in and took out.
enum JSONMerge {
  /// The merged file, or nil where both sides changed the same value to something else, or one is no JSON.
  ///
  /// `base` is nil where both sides made the file.
  static func merged(base: [UInt8]?, ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
    guard let ours = read(ours), let theirs = read(theirs) else { return nil }
    let old = base.flatMap(read)
    guard base == nil || old != nil, let value = merged(old, ours, theirs) ?? nil else { return nil }
    return written(value)
  }

  /// The merge of one value, of which each side may lack it; the outer nil is a conflict, the inner one its absence.
  static func merged(_ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?) -> JSONValue?? {
    if ours == theirs || base == theirs { return .some(ours) }
    if base == ours { return .some(theirs) }
    switch (base, ours, theirs) {
    case (.object, .object(let ours), .object(let theirs)), (nil, .object(let ours), .object(let theirs)):
      return members(base, ours, theirs).map { .some(.object($0)) }
    case (.array, .array(let ours), .array(let theirs)), (nil, .array(let ours), .array(let theirs)):
      return .some(.array(list(base, ours, theirs)))
    default: return nil
    }
  }

  private static func members(
    _ base: JSONValue?, _ ours: [String: JSONValue], _ theirs: [String: JSONValue]
  ) -> [String: JSONValue]? {
    var old: [String: JSONValue] = [:]
    if case .object(let members) = base { old = members }
    var result: [String: JSONValue] = [:]
    for key in Set(ours.keys).union(theirs.keys) {
      guard let value = merged(old[key], ours[key], theirs[key]) else { return nil }
      result[key] = value
    }
    return result
  }

  /// Ours without what they took out, then what they put in; a list of words that was sorted stays so.
  private static func list(_ base: JSONValue?, _ ours: [JSONValue], _ theirs: [JSONValue]) -> [JSONValue] {
    var old: [JSONValue] = []
    if case .array(let values) = base { old = values }
    let (before, here, there) = (Set(old), Set(ours), Set(theirs))
    let kept = ours.filter { there.contains($0) || !before.contains($0) }
    let result = kept + theirs.filter { !here.contains($0) && !before.contains($0) }
    guard let merged = words(result), isSorted(words(ours)), isSorted(words(theirs)) else { return result }
    return merged.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map(JSONValue.string)
  }

  private static func words(_ list: [JSONValue]) -> [String]? {
    let words = list.compactMap { value -> String? in
      guard case .string(let word) = value else { return nil }
      return word
    }
    return words.count == list.count ? words : nil
  }

  private static func isSorted(_ words: [String]?) -> Bool {
    guard let words else { return false }
    return zip(words, words.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func read(_ bytes: [UInt8]) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  private static func written(_ value: JSONValue) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) + [UInt8(ascii: "\n")] }
  }
}
