import ArgumentParser
import Workbench

/// Bounds on what is read, so that a hostile source cannot exhaust the machine; a trusted one may need others.
struct LimitOptions: ParsableArguments {
  @Option(name: .customLong("max-bytes"), help: Self.help("Bytes that a source may have"))
  var bytes = ReadingLimits().bytes

  @Option(name: .customLong("max-depth"), help: Self.help("Elements of a page that may stand inside one another"))
  var depth = ReadingLimits().depth

  @Option(
    name: .customLong("max-elements"), help: Self.help("Elements of a page, or of one part of a DOCX or ODT document"))
  var elements = ReadingLimits().elements

  @Option(name: .customLong("max-attributes"), help: Self.help("Attributes of one such element"))
  var attributes = ReadingLimits().attributes

  @Option(name: .customLong("max-entries"), help: Self.help("Parts of a DOCX or ODT document"))
  var entries = ReadingLimits().entries

  @Option(name: .customLong("max-files"), help: Self.help("Files of an archive that is added"))
  var files = ReadingLimits().files

  @Option(
    name: .customLong("max-expansion"),
    help: Self.help("Times its packed size that such a part may unpack to, where it is more than 1 MiB"))
  var expansion = ReadingLimits().expansion

  @Option(
    name: .customLong("max-unpacked"),
    help: Self.help("Bytes that such a part may unpack to; all of them together to four times as many"))
  var unpacked = ReadingLimits().unpacked

  @Option(
    name: .customLong("max-seconds"),
    help: Self.help("Seconds that the program for PDF may take; half of them of computing"))
  var seconds = ReadingLimits().seconds

  private static func help(_ text: String) -> ArgumentHelp { ArgumentHelp("\(text).", valueName: "n") }

  func validate() throws {
    for (name, value, largest) in [
      ("bytes", bytes, Int(Int32.max)), ("depth", depth, Self.deepest), ("elements", elements, Int(Int32.max)),
      ("attributes", attributes, Int(Int32.max)), ("entries", entries, 65_534),
      ("files", files, Int(Int32.max)),
      ("expansion", expansion, Int(Int32.max)),
      ("unpacked", unpacked, Int(Int32.max)), ("seconds", seconds, 3600),
    ] where !(1...largest).contains(value) {
      throw ValidationError("--max-\(name) takes a number from 1 to \(largest).")
    }
  }

  /// Beyond it the readers, which go down a page from element to element, could use up a thread's stack.
  private static let deepest = 4096

  /// The limits.
  var limits: ReadingLimits {
    var limits = ReadingLimits()
    (limits.bytes, limits.depth, limits.elements, limits.attributes) = (bytes, depth, elements, attributes)
    (limits.entries, limits.expansion, limits.unpacked, limits.seconds) = (entries, expansion, unpacked, seconds)
    limits.files = files
    return limits
  }

  /// The arguments that are not the default, as they are typed.
  var words: [String] {
    let standard = ReadingLimits()
    let all = [
      ("bytes", bytes, standard.bytes), ("depth", depth, standard.depth), ("elements", elements, standard.elements),
      ("attributes", attributes, standard.attributes), ("entries", entries, standard.entries),
      ("files", files, standard.files),
      ("expansion", expansion, standard.expansion), ("unpacked", unpacked, standard.unpacked),
      ("seconds", seconds, standard.seconds),
    ]
    return all.filter { $0.1 != $0.2 }.flatMap { ["--max-\($0.0)", String($0.1)] }
  }
}
