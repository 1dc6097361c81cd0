import Foundation

/// Whether a document is well-formed XML, by Python's parser.
enum XMLDocumentCheck {
  static func isWellFormed(_ document: String) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-xml-\(UUID().uuidString)")
    try Data(document.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])", file.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
