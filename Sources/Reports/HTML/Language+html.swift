import StatementModel

extension Language {
  /// The value of a `lang` attribute, which tells the browser what font to take and the screen reader what voice.
  ///
  /// Empty, which means unknown, for what is no language tag; `und` would be taken for a language by some readers.
  var htmlTag: String {
    let isTag = rawValue.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    return isTag && self != .undetermined ? rawValue : ""
  }
}
