import Foundation
import FoundationXML

/// Builds the tree of one part from the events of Foundation's parser, within limits.
final class XMLTreeBuilder: NSObject, XMLParserDelegate {
  /// The outermost element, once it is complete.
  private(set) var root: XMLElement?
  /// What was wrong first.
  private(set) var defect: DocumentDefect?
  private let part: String
  private let limits: XMLLimits
  /// Elements that are open, the outermost first.
  private var open: [XMLElement] = []
  private var count = 0

  init(part: String, limits: XMLLimits) {
    self.part = part
    self.limits = limits
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes attributeDict: [String: String]
  ) {
    guard defect == nil else { return }
    count += 1
    if open.count >= limits.maximumDepth {
      return stop(parser, .beyondLimit(what: "levels of elements in its part \(part)", limit: limits.maximumDepth))
    }
    if count > limits.maximumElements {
      let most = limits.maximumElements
      let advice = LimitAdvice(.elements, most)
      return stop(parser, .beyondLimit(what: "elements in its part \(part)", limit: most, advice: advice))
    }
    if attributeDict.count > limits.maximumAttributes {
      let what = "attributes on one element of its part \(part)"
      let most = limits.maximumAttributes
      return stop(parser, .beyondLimit(what: what, limit: most, advice: LimitAdvice(.attributes, most)))
    }
    let attributes = Dictionary(attributeDict.map { (XMLNamespaces.local($0), $1) }, uniquingKeysWith: min)
    open.append(XMLElement(name: XMLNamespaces.name(elementName, in: namespaceURI), attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
    guard defect == nil, let closed = open.popLast() else { return }
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(.element(closed)) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard defect == nil, !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(string))
  }

  func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    self.parser(parser, foundCharacters: String(decoding: CDATABlock, as: UTF8.self))
  }

  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    let code = (parseError as NSError).code
    stop(parser, .damaged("its part \(part) is not well-formed XML (line \(parser.lineNumber), libxml2 error \(code))"))
  }

  private func stop(_ parser: XMLParser, _ defect: DocumentDefect) {
    guard self.defect == nil else { return }
    self.defect = defect
    parser.abortParsing()
  }
}
