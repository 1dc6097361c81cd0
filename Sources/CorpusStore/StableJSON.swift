import FoundationEssentials

/// JSON whose bytes depend on the value alone: keys sorted, one value a line, a line feed at the end.
enum StableJSON {
  static func encode(_ value: some Encodable) throws(CorpusError.Cause) -> [UInt8] {
    try encode(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// The value on one line.
  static func encodeLine(_ value: some Encodable) throws(CorpusError.Cause) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(CorpusError.Cause) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    encoder.keyEncodingStrategy = .convertToSnakeCase
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw .system("the record cannot be written as JSON")
    }
  }

  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], named name: String
  ) throws(CorpusError.Cause) -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      return try decoder.decode(type, from: Data(bytes))
    } catch {
      throw .damaged("\(name) cannot be read as what it should be")
    }
  }
}
