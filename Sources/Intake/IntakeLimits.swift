/// Named bounds on what is read, so that a hostile source cannot exhaust the machine.
public struct IntakeLimits: Hashable, Sendable {
  /// The largest source that is read, in bytes; 32 MiB by default, some 5,000 times a long statement.
  public var maximumBytes: Int
  /// The most elements of a page inside one another; 512 by default, as in browsers.
  ///
  /// Of XML parts the depth is `xml.maximumDepth`, which the parser's own bound keeps from being raised.
  public var maximumHTMLDepth: Int
  /// The most elements and stretches of text in one page; 2,000,000 by default.
  public var maximumElements: Int
  /// The most attributes of one element of a page; 256 by default.
  public var maximumAttributes: Int
  /// The most files of an archive of documents; 100,000 by default.
  public var maximumFiles = 100_000
  /// The most unpacked bytes of all files of such an archive: 64 times as many as one source may have.
  public var maximumArchiveBytes: Int { maximumBytes.multipliedOrMost(by: 64) }
  /// Bounds on the archives that DOCX and ODT documents are.
  public var archive = ArchiveLimits()
  /// Bounds on the XML inside them.
  public var xml = XMLLimits()
  /// Bounds on the program that reads PDF.
  public var program = ProgramLimits()

  /// Creates limits.
  public init(
    maximumBytes: Int = 32 << 20, maximumHTMLDepth: Int = 512, maximumElements: Int = 2_000_000,
    maximumAttributes: Int = 256
  ) {
    self.maximumBytes = maximumBytes
    self.maximumHTMLDepth = maximumHTMLDepth
    self.maximumElements = maximumElements
    self.maximumAttributes = maximumAttributes
  }
}
