/// A source as it is handed to the reader of its format.
struct Source {
  /// The bytes as received.
  let bytes: [UInt8]
  /// What messages call it: a path, or `standard input`.
  let name: String
  /// The bounds that hold for it.
  let limits: IntakeLimits
  /// The encoding that the user gives, as a label; nil where the bytes are to tell it.
  var encoding: String?
}
