import StatementModel

/// Reads title, date, place and address from the header and from the blocks whose role gives them.
struct MetadataReader {
  let text: Scalars
  /// The text as cues and dates are looked for in it (`ReadingCopy`).
  let copy: Scalars
  let profile: LanguageProfile
  let drafts: [Draft]

  /// The metadata; what the lines of the text say goes before what a header says.
  func metadata(language: Sourced<Language>) -> Metadata {
    var metadata = Metadata(language: language)
    let header = drafts.first { $0.paragraph.matter == .frontMatter }.map { FrontMatter(text, $0.paragraph.range) }
    metadata.title =
      header?.values["title"].map { Sourced(Self.folded(Array($0.text.unicodeScalars)), .read($0.range.scalarRange)) }
      ?? title
    metadata.sourceAddress = (header?.values["source_url"] ?? header?.values["url"]).map {
      Sourced($0.text, .read($0.range.scalarRange))
    }
    readDateline(into: &metadata)
    if metadata.date == nil { metadata.date = header.flatMap(Self.date) ?? titleDate }
    return metadata
  }

  private var title: Sourced<String>? {
    let lines = drafts.filter { $0.role == .title }
    guard let first = lines.first, let last = lines.last else { return nil }
    let wording = lines.map { Self.folded(Array(text[$0.wording])) }.joined(separator: " ")
    return Sourced(wording, .read(ScalarRange(first.wording.lowerBound, last.wording.upperBound)))
  }

  /// `scalars` with every run of blanks and line ends made one space; between Chinese characters a line end goes.
  private static func folded(_ scalars: Scalars) -> String {
    var view = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = scalars.skippingBlanks(index..<scalars.count)
      if end > index {
        let isWrap = scalars[index..<end].contains(where: \.endsLine)
        let isChinese = index > 0 && end < scalars.count && scalars[index - 1].isHan && scalars[end].isHan
        if !(isWrap && isChinese), index > 0, end < scalars.count { view.append(" ") }
        index = end
      } else {
        view.append(scalars[index])
        index += 1
      }
    }
    return String(view)
  }

  private func readDateline(into metadata: inout Metadata) {
    let lines = drafts.filter { $0.role == .dateline }.compactMap { Dateline(copy, $0.wording, profile.dates) }
    guard let line = lines.last else { return }
    metadata.date = Sourced(line.date, .read(line.dateRange.scalarRange))
    metadata.place = line.place.map { Sourced(Self.folded(Array(text[$0])), .read($0.scalarRange)) }
  }

  private static func date(_ header: FrontMatter) -> Sourced<StatementDate>? {
    guard let value = header.values["date"], let date = StatementDate(String(value.text.prefix(10))) else { return nil }
    return Sourced(date, .read(value.range.scalarRange))
  }

  /// A full date that begins a title line or follows its dash: the day on which a report was given.
  ///
  /// A date inside the wording belongs to what the title speaks of.
  private var titleDate: Sourced<StatementDate>? {
    for draft in drafts where draft.role == .title {
      guard let found = profile.dates.first(copy, in: draft.wording), found.date.day != nil,
        text[draft.wording.lowerBound..<found.range.lowerBound].last(where: { !$0.isBlank }).map({
          "—-–（(".unicodeScalars.contains($0)
        }) ?? true
      else { continue }
      return Sourced(found.date, .read(found.range.scalarRange))
    }
    return nil
  }
}
