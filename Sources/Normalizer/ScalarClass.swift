/// What a scalar is to the comparison: decides where words begin and which blanks carry nothing.
public enum ScalarClass: UInt8, Sendable {
  /// A blank of any width, a tab or a line end.
  case space
  /// A Han character or kana: a word by itself.
  case ideograph
  /// A letter of an alphabet, or a mark that belongs to one.
  case letter
  /// A decimal digit.
  case digit
  /// Everything else.
  case punctuation

  /// The class of a scalar; O(1) for the scripts of the project.
  public init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x300...0x36F,
      0x370...0x373, 0x376...0x37D, 0x37F...0x52F, 0x1E00...0x1FFF:
      self = .letter
    case _ where Self.isSpace(scalar): self = .space
    case 0x3005...0x3007, 0x3021...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    case 0...0x2FF, 0x2000...0x303F, 0xFF00...0xFFEF: self = .punctuation
    default: self = Self.byProperties(scalar)
    }
  }

  /// Whether a scalar is a blank, a tab or a line end: all of the properties Zs, Zl and Zp, and the controls among them.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether words of this class are written without blanks between them.
  public var isIdeograph: Bool { self == .ideograph }

  /// Whether the class builds words together with its neighbours.
  public var isAlphanumeric: Bool { self == .letter || self == .digit }

  private static func byProperties(_ scalar: UInt32) -> ScalarClass {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .punctuation }
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
    default: return properties.isAlphabetic ? .letter : .punctuation
    }
  }
}
