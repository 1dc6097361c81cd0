import StatementModel

@testable import Intake

/// A document read for a test.
struct ReadDocument {
  /// The text.
  let text: String
  /// The messages of the findings, those about the characters of the text included.
  let messages: [String]
  /// The whole result.
  let result: ExtractedText

  /// Reads `bytes` through Intake's own door.
  init(_ bytes: [UInt8], limits: IntakeLimits = IntakeLimits()) throws {
    result = try Intake.read(bytes: bytes, name: "d", limits: limits)
    text = String(String.UnicodeScalarView(result.scalars))
    messages = result.findings.map(\.message)
  }

  /// Whether some finding holds `words`.
  func says(_ words: String) -> Bool { messages.contains { $0.contains(words) } }
}
