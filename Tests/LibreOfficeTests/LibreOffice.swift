import Foundation
import TestSupport

/// LibreOffice as a second opinion on DOCX and ODT: everything that the tests ask it is converted once, since each start
/// takes seconds.
enum LibreOffice {
  /// What a conversion could not do.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The shipped statement as LibreOffice writes it, by the extension of the format.
  static let statement = Result<[String: [UInt8]], any Error> {
    let text = try ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt")
    let filter = ["--infilter=Text (encoded):UTF8,LF,,,"]
    return try Dictionary(
      uniqueKeysWithValues: ["docx", "odt"].map { format in
        (format, try convert(["statement.txt": text], to: format, options: filter)["statement.\(format)"] ?? [])
      })
  }

  /// The invented documents as LibreOffice shows them in plain text, by their names with the extension `txt`.
  static let numbered = Result<[String: [UInt8]], any Error> {
    try convert(NumberedDocuments.all, to: "txt:Text (encoded):UTF8")
  }

  /// Seconds until a conversion is ended; one takes 3 to 15.
  private static let patience = 120

  /// Converts files in one run, in a folder and with a profile of its own; what came of them, by name.
  ///
  /// `timeout` ends the whole group of processes, since soffice is a script that starts others.
  private static func convert(
    _ files: [String: [UInt8]], to format: String, options: [String] = []
  ) throws -> [String: [UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-office-\(UUID().uuidString)")
    let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    for part in [input, output] { try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true) }
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: input.appendingPathComponent(name)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    let profile = "-env:UserInstallation=\(folder.appendingPathComponent("profile").absoluteString)"
    process.arguments =
      ["--kill-after=5", "\(patience)", "soffice", "--headless", profile] + options
      + ["--convert-to", format, "--outdir", output.path] + files.keys.sorted().map { input.path + "/" + $0 }
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
    guard process.terminationStatus == 0, names.count == files.count else {
      throw Failure(
        description:
          "soffice ended with \(process.terminationStatus) and wrote \(names.count) of \(files.count) files; "
          + "Scripts/prepare test installs it (libreoffice-writer-nogui)")
    }
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, Array(try Data(contentsOf: output.appendingPathComponent($0)))) })
  }
}
