import Intake

/// How large and how deep a source may be; each bound is the option of the same name, with Intake's default.
public struct ReadingLimits: Hashable, Sendable {
  /// Bytes of a source; `--max-bytes`.
  public var bytes = Self.standard(.bytes)
  /// Elements of a page inside one another; `--max-depth`.
  public var depth = Self.standard(.depth)
  /// Elements of a page, or of one part of a DOCX or ODT document; `--max-elements`.
  public var elements = Self.standard(.elements)
  /// Attributes of one such element; `--max-attributes`.
  public var attributes = Self.standard(.attributes)
  /// Parts of a DOCX or ODT document; `--max-entries`.
  public var entries = Self.standard(.entries)
  /// Files of an archive of documents; `--max-files`.
  public var files = Self.standard(.files)
  /// Times its packed size that such a part may unpack to, beyond its first MiB; `--max-expansion`.
  public var expansion = Self.standard(.expansion)
  /// Bytes that such a part may unpack to, all of them to four times as many; `--max-unpacked`.
  public var unpacked = Self.standard(.unpacked)
  /// Seconds for the program that reads PDF, half of them of computing; `--max-seconds`.
  public var seconds = Self.standard(.seconds)

  /// Creates the default limits.
  public init() {}

  private static func standard(_ limit: ReadingLimit) -> Int { IntakeLimits()[limit] }

  /// The same as the reader takes them.
  var intake: IntakeLimits {
    var limits = IntakeLimits()
    let values: [(ReadingLimit, Int)] = [
      (.bytes, bytes), (.depth, depth), (.elements, elements), (.attributes, attributes), (.entries, entries),
      (.files, files), (.expansion, expansion), (.unpacked, unpacked), (.seconds, seconds),
    ]
    for (limit, value) in values { limits[limit] = value }
    return limits
  }
}
