/// A text that could not be read, as a line among comparisons; described by `Schemas/comparison-line.schema.json`.
public enum FailureJSON {
  /// The line with its line end.
  public static func line(text: String, error: String, hint: String) -> String {
    var json = JSONWriter(output: "")
    json.object(inline: true) {
      $0.key("schema_version")
      $0.value(ComparisonJSON.schemaVersion)
      $0.key("text")
      $0.value(text)
      $0.key("error")
      $0.value(error)
      $0.key("hint")
      $0.value(hint)
    }
    json.end()
    return json.output
  }
}
