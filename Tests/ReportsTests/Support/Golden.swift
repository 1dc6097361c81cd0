import Foundation
import Testing

/// Compares `actual` with a stored file, byte by byte.
///
/// A missing file, or `RECORD_GOLDENS=1`, writes it and fails all the same: somebody has to look at what was written.
func expectGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens").appending(path: name)
  let stored = try? Data(contentsOf: file)
  if let stored, ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" {
    #expect(
      stored == Data(actual.utf8), "\(name) differs; RECORD_GOLDENS=1 writes it anew", sourceLocation: sourceLocation)
    return
  }
  try Data(actual.utf8).write(to: file)
  Issue.record("wrote \(name): look at it, then run again", sourceLocation: sourceLocation)
}
