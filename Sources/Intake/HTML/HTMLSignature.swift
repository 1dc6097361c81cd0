/// Recognises a page by its bytes.
enum HTMLSignature {
  /// How far a page's beginning is looked for, in bytes.
  static let sampleSize = 1024

  /// What a page may begin with: WHATWG "MIME Sniffing" §7.1, without those that a plain text might begin with too.
  private static let openings = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<style", "<title",
    "<body", "<meta", "<p", "<article", "<section", "<main",
  ]

  /// What makes a page wherever it begins a line near the start.
  private static let certain = ["<!doctype html", "<html"]

  /// Whether `bytes` are an HTML page in any encoding whose ASCII characters are one byte, or in UTF-16.
  static func matches(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(sampleSize).contains(UInt8(ascii: "<")) else { return false }
    // Without NUL and mark bytes, UTF-16 looks like ASCII.
    let sample = bytes.prefix(sampleSize).filter { $0 != 0 && $0 < 0x80 }
    guard let start = firstMarkup(sample) else { return false }
    if openings.contains(where: { isTag($0, sample, at: start) }) { return true }
    return certain.contains { word in
      sample.indices.contains { isTag(word, sample, at: $0) && ($0 == 0 || sample[$0 - 1] == 0x0A) }
    }
  }

  /// The place of the first character that is no blank, comment or XML declaration.
  private static func firstMarkup(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
        index += 1
      } else if let end = ["<!--": "-->", "<?xml": "?>"].first(where: { bytes.hasWord($0.key, at: index) })?.value {
        guard let close = bytes.next(end, from: index) else { return nil }
        index = close + end.utf8.count
      } else {
        return index
      }
    }
    return nil
  }

  private static func isTag(_ word: String, _ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes.hasWord(word, at: index) else { return false }
    let next = index + word.utf8.count
    return next == bytes.count || bytes[next] == UInt8(ascii: ">") || bytes[next] <= 0x20
  }
}
