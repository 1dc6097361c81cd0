import Foundation

/// What a page's JSON-LD says of an article: schema.org's `headline`, `datePublished` and `publisher`.
struct LinkedData {
  private var objects: [[String: Any]] = []

  /// Reads every `script` of that type; what is no JSON says nothing.
  init(_ tree: HTMLTree) {
    for index in tree.elements("script")
    where tree.nodes[index].attributes["type"]?.lowercased() == "application/ld+json" {
      guard let found = try? JSONSerialization.jsonObject(with: Data(tree.rawText(of: index).utf8)) else { continue }
      add(found)
    }
  }

  /// The first value of `key`, or its `name` where it is an object.
  func first(_ key: String) -> String? {
    for object in objects {
      if let text = object[key] as? String { return text }
      if let inner = object[key] as? [String: Any], let name = inner["name"] as? String { return name }
    }
    return nil
  }

  /// Objects at the top, in a list, or in a graph; deeper ones belong to them.
  private mutating func add(_ value: Any) {
    for object in (value as? [Any]) ?? [value] {
      guard let object = object as? [String: Any] else { continue }
      objects.append(object)
      objects += ((object["@graph"] as? [Any]) ?? []).compactMap { $0 as? [String: Any] }
    }
  }
}
