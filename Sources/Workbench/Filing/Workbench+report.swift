extension Workbench {
  /// The formats that a folder of reports can hold.
  public static let reportFormats: [ReportFormat] = [.html, .docx, .pdf, .json, .csv, .markdown, .tei, .text]

  /// Writes the comparisons of two texts, or of each text of a series with the one before it, with a synopsis of the
  /// series and a page that leads to all of it; hands over one file after the other.
  ///
  /// Returns what its user should know. Throws for texts that cannot be read, and where a file cannot be made or written.
  public func report(
    _ request: ReportRequest, progress: @escaping (ReportProgress) -> Void,
    write: @escaping (String, [UInt8]) throws -> Void
  ) throws -> [String] {
    var folder = ReportFolder(request: request, workbench: self, progress: progress, write: write)
    return try folder.run()
  }
}
