/// What a part of a page is where it is not the article.
enum Furniture: String, CaseIterable, Hashable {
  case navigation, sharing, related, caption, credit, details, comment, hidden, annotation, surroundings

  /// What it is called in a finding.
  var description: String {
    switch self {
    case .navigation: "menus, breadcrumbs and page ends"
    case .sharing: "share buttons and reading tools"
    case .related: "links to other pages"
    case .caption: "pictures' captions"
    case .credit: "editors' and authors' lines"
    case .details: "lines with the page's date and source"
    case .comment: "readers' comments"
    case .hidden: "parts that the page hides"
    case .annotation: "annotations above characters"
    case .surroundings: "other parts around the article"
    }
  }
}
