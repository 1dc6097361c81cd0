/// A language tag in lower case: `zh`, `zh-hant`, `vi`, `en`, or `und` where it was not recognised.
public struct Language: RawRepresentable, Hashable, Sendable, Codable {
  /// The tag itself.
  public let rawValue: String

  /// Takes any tag; only the listed ones have a profile of their own.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Chinese in simplified characters.
  public static let chinese = Language(rawValue: "zh")
  /// Chinese in traditional characters.
  public static let chineseTraditional = Language(rawValue: "zh-hant")
  /// Vietnamese.
  public static let vietnamese = Language(rawValue: "vi")
  /// English.
  public static let english = Language(rawValue: "en")
  /// Not recognised.
  public static let undetermined = Language(rawValue: "und")

  /// The languages a user may name.
  public static let known: [Language] = [.chinese, .chineseTraditional, .vietnamese, .english]

  /// The language that a user names by `tag`, in any case; nil where there is no profile for it.
  public static func known(tag: String) -> Language? {
    let language = Language(rawValue: tag.lowercased())
    return known.contains(language) ? language : nil
  }

  /// Whether the script puts no space between words.
  public var isChinese: Bool { self == .chinese || self == .chineseTraditional }
}
