import Foundation

/// An installed Chromium, which prints pages to PDF.
public struct Browser: Sendable {
  /// The path of the program.
  public let path: String

  /// Takes a program.
  public init(path: String) { self.path = path }

  /// The names that it has on different systems.
  public static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

  /// Seconds until it is ended; a page of a long comparison takes about ten.
  private static let patience = 180

  /// The page as PDF: tagged, with the page's title, and without the time of printing, so that it is the same again.
  ///
  /// Runs in a folder and with a profile of its own, which are removed. Throws where the program fails or takes too long.
  func print(_ page: [UInt8]) throws(WorkbenchError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-print-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let source = folder.appendingPathComponent("report.html")
      let target = folder.appendingPathComponent("report.pdf")
      try Data(page).write(to: source)
      try run(arguments(from: source, to: target, in: folder))
      return Self.withoutTime(Array(try Data(contentsOf: target)))
    } catch {
      throw WorkbenchError(
        "\(path) did not print the report", hint: "run it by hand on the report with --format html, or print that page")
    }
  }

  private func arguments(from source: URL, to target: URL, in folder: URL) -> [String] {
    // Chromium refuses its sandbox to root; the page holds no script and fetches nothing.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return sandbox + [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=\(target.path)", source.absoluteString,
    ]
  }

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    // Not by a signal that a child may have inherited as blocked.
    if ended.wait(timeout: .now() + .seconds(Self.patience)) == .timedOut { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw WorkbenchError("it ended with \(process.terminationStatus)", hint: "")
    }
  }

  /// Sets the times in the document's properties to 1970; the bytes stay as many, so that every offset stays right.
  private static func withoutTime(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let mark = Array(key.utf8)
      var start = 0
      while let found = bytes[start...].firstRange(of: mark) {
        let time = found.upperBound..<min(found.upperBound + 14, bytes.count)
        bytes.replaceSubrange(time, with: "19700101000000".utf8.prefix(time.count))
        start = found.upperBound
      }
    }
    return bytes
  }
}
