/// PDF documents for tests: characters at places, in a font that is named and not there, as the format allows (ISO 32000).
public enum PDFWriter {
  /// A line of text with the place of its beginning in points from the left and the top, and its size.
  public struct Line: Sendable {
    /// The text.
    public var text: String
    /// Points from the left edge.
    public var left: Double
    /// Points from the upper edge to the base line.
    public var top: Double
    /// Size in points.
    public var size: Double

    /// Creates a line.
    public init(_ text: String, left: Double, top: Double, size: Double = 12) {
      self.text = text
      self.left = left
      self.top = top
      self.size = size
    }
  }

  /// The document whose pages hold these lines; a page is 595 points wide and 842 high.
  public static func pdf(_ pages: [[Line]], title: String? = nil) -> [UInt8] {
    let scalars = Set(pages.joined().flatMap { Array($0.text.unicodeScalars) }).sorted()
    let kids = pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>",
      "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + "/DW 1000/W[\(widths(scalars))]/FontDescriptor 6 0 R>>",
      stream(toUnicode(scalars)),
      "<</Type/FontDescriptor/FontName/Song/Flags 4/Ascent 880/Descent -120/CapHeight 700/ItalicAngle 0/StemV 80"
        + "/FontBBox[0 -120 1000 880]>>",
    ]
    for (index, lines) in pages.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents \(8 + 2 * index) 0 R>>"
      )
      objects.append(stream(lines.map(command).joined(separator: "\n")))
    }
    if let title { objects.append("<</Title(\(title))>>") }
    return file(objects, info: title == nil ? "" : "/Info \(objects.count) 0 R")
  }

  private static func command(_ line: Line) -> String {
    let codes = line.text.unicodeScalars.map { hex($0) }.joined()
    return "BT /F \(line.size) Tf 1 0 0 1 \(line.left) \(842 - line.top) Tm <\(codes)> Tj ET"
  }

  private static func widths(_ scalars: [Unicode.Scalar]) -> String {
    scalars.filter { $0.value < 0x2E80 }.map { "\($0.value) [500]" }.joined(separator: " ")
  }

  private static func toUnicode(_ scalars: [Unicode.Scalar]) -> String {
    let rows = scalars.map { "1 beginbfchar\n<\(hex($0))> <\(hex($0))>\nendbfchar" }.joined(separator: "\n")
    return """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      \(rows)
      endcmap end end
      """
  }

  /// The character's code: its own in the basic plane, which is all that these documents hold.
  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value & 0xFFFF, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func stream(_ content: String) -> String {
    "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }

  private static func file(_ objects: [String], info: String) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - String(place).utf8.count) + "\(place) 00000 n \n" }
    text += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(info)>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }
}
