import CLibxml2

/// Runs libxml2's HTML parser, which repairs what is not well-formed and never fails on any text.
enum HTMLParser {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses UTF-8 without control characters; near linear.
  ///
  /// Only the entities that HTML itself defines are resolved, and nothing is loaded. Throws where a limit is passed.
  static func tree(of bytes: [UInt8], limits: IntakeLimits) throws(HTMLExcess) -> HTMLTree {
    guard isReady, let size = Int32(exactly: bytes.count) else { throw .bytes(Int(Int32.max)) }
    if AttributeFlood.isIn(bytes, limit: limits.maximumAttributes) { throw .attributes(limits.maximumAttributes) }
    let builder = HTMLTreeBuilder(limits: limits)
    bytes.withUnsafeBytes { parse($0.baseAddress, size: size, into: builder) }
    builder.finish()
    if let excess = builder.excess { throw excess }
    return builder.tree
  }

  private static func parse(_ bytes: UnsafeRawPointer?, size: Int32, into builder: HTMLTreeBuilder) {
    let receiver = Unmanaged.passUnretained(builder).toOpaque()
    let parser = shim_html_parser(
      bytes?.assumingMemoryBound(to: CChar.self), size, receiver,
      { HTMLParser.builder($0)?.begin(HTMLParser.name($1), $2) },
      { HTMLParser.builder($0)?.end(HTMLParser.name($1)) },
      { HTMLParser.builder($0)?.add(UnsafeBufferPointer(start: $1, count: Int($2))) })
    guard let parser else { return }
    builder.parser = parser
    htmlParseDocument(parser)
    builder.parser = nil
    htmlFreeParserCtxt(parser)
  }

  private static func builder(_ receiver: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    receiver.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func name(_ name: UnsafePointer<xmlChar>?) -> String {
    name.map { String(cString: $0).lowercased() } ?? ""
  }
}
