public import Foundation

/// A DOCX document with tracked changes as an independent reader understands it (`settle_docx.py`).
public struct SettledDocument: Decodable, Sendable {
  /// The paragraphs that are left where all changes are accepted.
  public let accepted: [String]
  /// The paragraphs that are left where all changes are rejected.
  public let rejected: [String]
  /// What a word processor would refuse; empty for a sound document.
  public let problems: [String]
  /// The cells of its table, row by row.
  public let rows: [[String]]
  /// How many moves it has.
  public let moves: Int
  /// Its remarks, their lines parted by line feeds.
  public let remarks: [String]
  /// The authors of its changes.
  public let authors: [String]
  /// The dates of its changes.
  public let dates: [String]
  /// The names of its parts.
  public let parts: [String]

  /// What the reader could not do.
  public struct Failure: Error, CustomStringConvertible {
    /// What it said.
    public let description: String
  }

  /// Reads documents by name; needs Python 3 and nothing else.
  public static func read(_ documents: [String: [UInt8]]) throws -> [String: SettledDocument] {
    let input = try JSONEncoder().encode(documents.mapValues { Data($0).base64EncodedString() })
    let output = try python([ProjectFolder.path("Tests/TestSupport/settle_docx.py")], input: input)
    return try JSONDecoder().decode([String: SettledDocument].self, from: output)
  }

  /// Runs Python on a file of input; throws where it fails.
  public static func python(_ arguments: [String], input: Data, program: String = "python3") throws -> Data {
    let folder = FileManager.default.temporaryDirectory
    let files = ["in", "out", "err"].map { folder.appendingPathComponent("tifa-\(UUID().uuidString).\($0)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
    return try Data(contentsOf: files[1])
  }
}
