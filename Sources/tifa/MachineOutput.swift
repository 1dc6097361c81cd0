import Foundation

/// Small results for scripts: JSON with sorted keys and `schema_version` in every document.
indirect enum MachineOutput: Encodable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([MachineOutput])
  case object([String: MachineOutput])

  /// A string, or null.
  static func optional(_ value: String?) -> MachineOutput { value.map(MachineOutput.string) ?? .null }

  /// The version of these documents' form.
  private static let schemaVersion = "1.0"

  /// A document with these members.
  static func json(_ members: [String: MachineOutput]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = MachineOutput.object(members.merging(["schema_version": .string(schemaVersion)]) { $1 })
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .bool(let value): try container.encode(value)
    case .null: try container.encodeNil()
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
