import StatementModel
import Workbench

/// What `tifa edit REF list` prints.
struct CorrectionList {
  let reference: String
  let globals: GlobalOptions
  let bounds: LimitOptions

  func write() throws {
    try globals.require(.text, .json)
    let (id, corrections, text) = try globals.workbench(bounds).corrections(of: reference)
    let isJSON = globals.chosenFormat == .json
    try Output(options: globals).write(isJSON ? json(id, corrections) : list(id, corrections))
    for finding in text.findings where finding.category == .correctionLost {
      StandardError.note(finding.message, globals)
    }
  }

  private func list(_ id: TextID, _ corrections: Corrections) -> String {
    guard !corrections.list.isEmpty else { return "\(id) has no corrections\n" }
    return corrections.list.enumerated().map { index, correction in
      """
      \(index + 1)  \(correction)
        why  \(correction.reason)
        by   \(correction.author), \(RecordingTime.written(correction.recordedAt))

      """
    }.joined(separator: "\n")
  }

  private func json(_ id: TextID, _ corrections: Corrections) throws -> String {
    try MachineOutput.json([
      "id": .string(id.description),
      "corrections": .array(
        corrections.list.enumerated().map { index, correction in
          .object([
            "number": .number(index + 1), "correction": .string(correction.description),
            "quote": .optional(correction.anchor?.quote), "why": .string(correction.reason),
            "by": .string(correction.author), "recorded_at": .string(RecordingTime.written(correction.recordedAt)),
          ])
        }),
    ])
  }
}
