/// What elements mean for the layout, from the HTML Living Standard.
enum TagRoles {
  /// Elements laid out as blocks: §15.3 "Flow content", "Headings", "Lists", "Tables", and framed parts.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "xmp",
  ]

  /// Elements whose content is not shown as text, or is a control: §4.12, §4.8, §4.10.
  static let unshown: Set<String> = [
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "audio",
    "video", "canvas", "map", "select", "textarea", "button", "input", "datalist", "title", "meta", "link", "noframes",
  ]

  /// Elements whose blanks are kept: §15.3.1.
  static let preformatted: Set<String> = ["pre", "listing", "xmp", "plaintext", "textarea"]

  /// Elements that are furniture by what they are for: §4.3, §4.4.
  static let furniture: [String: Furniture] = [
    "nav": .navigation, "footer": .navigation, "aside": .related, "figure": .caption, "figcaption": .caption,
    "dialog": .navigation, "rt": .annotation, "rp": .annotation,
  ]

  /// The same as `role`: WAI-ARIA 1.2 §5.3.4.
  static let ariaFurniture: [String: Furniture] = [
    "navigation": .navigation, "contentinfo": .navigation, "complementary": .related, "search": .navigation,
    "menu": .navigation, "menubar": .navigation, "toolbar": .sharing, "dialog": .navigation,
  ]

  /// The level of a heading.
  static func headingLevel(_ name: String) -> Int? {
    guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue, (1...6).contains(level) else {
      return nil
    }
    return level
  }
}
