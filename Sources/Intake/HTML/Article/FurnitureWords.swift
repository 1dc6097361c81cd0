/// Words in classes and ids that say what a part of a page is for.
///
/// Observed on pages of ministries and agencies that publish statements (mfa.gov.cn, gov.cn, xinhuanet.com, people.com.cn,
/// vietnamplus.vn, nhandan.vn, mofa.gov.vn, vov.vn, whitehouse.gov, archives.gov) and in the class names of TRS, WordPress
/// and Drupal; the kinds follow what Mozilla's Readability looks for.
enum FurnitureWords {
  /// Words by kind; those of several parts are written with hyphens.
  static let words: [Furniture: [String]] = [
    .navigation: [
      "nav", "navbar", "navigation", "topnav", "menu", "submenu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "mbx",
      "dqwz", "location", "position", "footer", "foot", "copyright", "sitemap", "search", "login", "subscribe",
      "newsletter", "cookie", "cookies", "consent", "skip-link", "skip-to-content", "pagination", "pager", "paging",
      "language-switch", "lang-switch", "logo", "popup", "modal", "duong-dan",
    ],
    .sharing: [
      "share", "shares", "sharing", "sharebox", "social", "sns", "bdsharebuttonbox", "jiathis", "addthis", "addtoany",
      "fenxiang", "toolbar", "tools", "fontsize", "font-size", "print", "printer", "dayin", "guanbi", "qrcode",
      "ewm", "erweima", "audio", "player", "chia-se", "in-bai",
    ],
    .related: [
      "related", "relate", "relates", "recommend", "recommended", "recommendation", "xgxw", "xgyd", "xglj", "lien-quan",
      "tin-khac", "sidebar", "widget", "popular", "most-read", "most-popular", "hotnews", "hot-news", "ranking", "tags",
      "tag-list", "taglist", "keywords", "tu-khoa", "advert", "advertisement", "ads", "sponsor", "promo", "quang-cao",
    ],
    .caption: [
      "caption", "figcaption", "imgdesc", "img-desc", "image-desc", "pictext", "pic-text", "photo-desc", "chu-thich",
    ],
    .credit: [
      "zebian", "zrbj", "editor-name", "bianji", "bjname", "author", "authors", "byline", "bien-tap", "tac-gia",
    ],
    .details: [
      "pubtime", "pub-time", "publish-time", "article-info", "article-meta", "post-meta", "entry-meta", "info", "meta",
      "source", "laiyuan", "time", "date", "datetime", "sj", "ngay-dang",
    ],
    .comment: ["comment", "comments", "pinglun", "binh-luan", "disqus", "feedback", "y-kien"],
  ]

  /// Words of elements that hold an article's text.
  static let articles = [
    "articlebody", "article-body", "article-content", "article-detail", "articlecontent", "entry-content",
    "post-content", "body-content", "content-body", "detail-content", "content-detail", "cms-body", "field-name-body",
    "field-body", "trs-editor", "trs-ueditor", "view-trs-editor", "ucap-content", "rm-txt-con", "news-content", "zoom",
    "pages-content", "noi-dung", "story-body", "p-detail",
  ]

  /// The longest part that its class may mark as a line of details, in characters.
  static let longestDetails = 160

  /// The kind that the class and id of an element name.
  static func kind(_ attributes: [String: String]) -> Furniture? {
    let names = spelled(attributes)
    guard names.utf8.count > 1 else { return nil }
    return order.first { kind in (words[kind] ?? []).contains { names.contains("-\($0)-") } }
  }

  /// Whether the class, id or property of an element says that it holds an article's text.
  static func isArticle(_ node: HTMLNode) -> Bool {
    if node.name == "article" || node.name == "main" || node.attributes["role"] == "main" { return true }
    let names = spelled(node.attributes)
    return names.utf8.count > 1 && articles.contains { names.contains("-\($0)-") }
  }

  private static let order: [Furniture] = [
    .comment, .sharing, .related, .caption, .credit, .navigation, .details,
  ]

  /// Class, id and property in small letters, their words between hyphens: `relatedNews box_2` is `-related-news-box-2-`.
  private static func spelled(_ attributes: [String: String]) -> String {
    var names = "-"
    for key in ["class", "id", "itemprop"] {
      guard let value = attributes[key] else { continue }
      var wasSmall = false
      for scalar in value.unicodeScalars.prefix(400) {
        let isCapital = ("A"..."Z").contains(scalar)
        let isPart = isCapital || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        if (isCapital && wasSmall || !isPart) && !names.hasSuffix("-") { names += "-" }
        if isPart { names.unicodeScalars.append(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar) }
        wasSmall = isPart && !isCapital
      }
      if !names.hasSuffix("-") { names += "-" }
    }
    return names
  }
}
