import Foundation

/// Runs `pdftotext` of poppler-utils, which prints the words of each page with their places.
///
/// In a process of its own, since PDF readers are large and have had many security holes. The document is handed over
/// under a fixed name in a folder that only the user can open.
struct PDFProgram {
  /// Where the program is; nil looks for it on the path.
  var path: String?

  /// Debian's package of the program, and that of the tables for Chinese fonts without their own.
  static let package = "poppler-utils"
  static let tablesPackage = "poppler-data"

  /// What a run gave.
  struct Printed {
    /// The words.
    let output: [UInt8]
    /// The lines in which the program complained.
    let complaints: [String]
    /// The program's name with its version, such as `pdftotext 22.12.0`; the name alone where it does not say.
    var version = "pdftotext"
  }

  /// What the program prints, and which version of it.
  func words(of bytes: [UInt8], limits: ProgramLimits) throws(DocumentDefect) -> Printed {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    guard let program = path ?? ChildProcess.find("pdftotext", in: folders) else {
      throw .programMissing("pdftotext", package: Self.package)
    }
    let folder = try Self.privateFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/in.pdf"
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw .programFailed("pdftotext", said: "no room for a temporary file") }
    let child = ChildProcess(
      program: program, arguments: ["-bbox-layout", "-enc", "UTF-8", "--", file, "-"], limits: limits)
    var printed = try Self.checked(child.run(), name: child.name)
    printed.version = try PDFProgramVersion.of(program, limits: limits)
    return printed
  }

  private static func privateFolder() throws(DocumentDefect) -> String {
    var template = Array((FileManager.default.temporaryDirectory.path + "/tifa-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .programFailed("pdftotext", said: "no room for a temporary folder") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Turns the program's own complaints into ours.
  private static func checked(
    _ outcome: ChildProcess.Outcome, name: String
  ) throws(DocumentDefect) -> Printed {
    let complaints = outcome.complaints.split(whereSeparator: \.isNewline).map { String($0.prefix(120)) }
    if complaints.contains(where: { $0.contains("Incorrect password") }) { throw .encrypted }
    if complaints.contains(where: { $0.contains("Missing language pack") }) {
      throw .programMissing("the set of tables for this document's fonts", package: tablesPackage)
    }
    guard outcome.status == 0 else { throw .programFailed(name, said: complaints.first ?? "") }
    return Printed(output: outcome.output, complaints: complaints)
  }
}
