import StatementModel

/// Reads what is known about a text from its header and from the blocks whose role or wording gives it.
struct MetadataReader {
  let text: Scalars
  /// The text as cues and dates are looked for in it (`ReadingCopy`).
  let copy: Scalars
  let profile: LanguageProfile
  let drafts: [Draft]
  let language: Language
  /// The drafts that stand around the text proper: a few, while the steps that look for them are many.
  let frame: [Draft]

  init(text: Scalars, copy: Scalars, profile: LanguageProfile, drafts: [Draft], language: Language) {
    (self.text, self.copy, self.profile, self.drafts, self.language) = (text, copy, profile, drafts, language)
    frame = drafts.indices.filter { drafts[$0].isInFrame }.map { drafts[$0] }
  }

  /// The metadata; what the lines of the text say goes before what a header says.
  func metadata(language: Sourced<Language>) -> Metadata {
    var metadata = Metadata(language: language)
    let header = frame.first { $0.paragraph.matter == .frontMatter }.map { FrontMatter(text, $0.paragraph.range) }
    metadata.title = header.flatMap(headerTitle) ?? title
    metadata.sourceAddress =
      (header?.values["source_url"] ?? header?.values["url"]).map { Sourced($0.text, .read($0.range.scalarRange)) }
    readDateline(into: &metadata)
    let titles = titlePieces(header)
    readGenre(titles, into: &metadata)
    readPeople(titles, into: &metadata)
    readCopy(into: &metadata)
    if metadata.date == nil { metadata.date = header.flatMap { Self.date($0, "date") } ?? titleDate }
    if metadata.date == nil, metadata.genre?.value == .law { metadata.date = adoptionDate }
    metadata.published =
      header.flatMap { Self.date($0, "published_time") ?? Self.date($0, "published") }
    metadata.captured = header.flatMap { Self.date($0, "captured") ?? Self.date($0, "retrieved") }
    return metadata
  }

  private func headerTitle(_ header: FrontMatter) -> Sourced<String>? {
    header.values["title"].map { Sourced(Self.folded(Array($0.text.unicodeScalars)), .read($0.range.scalarRange)) }
  }

  /// The title's lines, or its value in the header.
  private func titlePieces(_ header: FrontMatter?) -> [TitlePiece] {
    guard let value = header?.values["title"] else {
      return frame.filter { $0.role == .title }.map { TitlePiece(line: $0.wording, copy: copy, written: text) }
    }
    let title = Array(value.text.unicodeScalars)
    return [TitlePiece(title: title, copy: ReadingCopy.make(title, language), at: value.range.scalarRange)]
  }

  private var title: Sourced<String>? {
    let lines = frame.filter { $0.role == .title }
    guard let first = lines.first, let last = lines.last else { return nil }
    let wording = lines.map { Self.folded(Array(text[$0.wording])) }.joined(separator: " ")
    return Sourced(wording, .read(ScalarRange(first.wording.lowerBound, last.wording.upperBound)))
  }

  /// `scalars` with every run of blanks and line ends made one space; between Chinese characters a line end goes.
  static func folded(_ scalars: Scalars) -> String {
    var folded: Scalars = []
    folded.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let end = scalars.skippingBlanks(index..<scalars.count)
      if end > index {
        let isWrap = scalars[index..<end].contains(where: \.endsLine)
        let isChinese = index > 0 && end < scalars.count && scalars[index - 1].isHan && scalars[end].isHan
        if !(isWrap && isChinese), index > 0, end < scalars.count { folded.append(" ") }
        index = end
      } else {
        folded.append(scalars[index])
        index += 1
      }
    }
    return String(scalars: folded[...])
  }

  private func readDateline(into metadata: inout Metadata) {
    let lines = frame.filter { $0.role == .dateline }.compactMap { draft in
      Dateline(copy, draft.wording, profile.dates).map { (wording: draft.wording, content: $0) }
    }
    guard let (wording, line) = lines.last else { return }
    metadata.dateline = written(wording)
    metadata.date = Sourced(line.date, .read(line.dateRange.scalarRange))
    metadata.place = line.place.map(written)
  }

  /// The wording of `range` with where it was read.
  func written(_ range: Range<Int>) -> Sourced<String> {
    Sourced(Self.folded(Array(text[range])), .read(range.scalarRange))
  }

  private static func date(_ header: FrontMatter, _ key: String) -> Sourced<StatementDate>? {
    guard let value = header.values[key], let date = StatementDate(String(value.text.prefix(10))) else { return nil }
    return Sourced(date, .read(value.range.scalarRange))
  }

  /// A full date that begins a title line or follows its dash: the day on which a report was given.
  ///
  /// A date inside the wording belongs to what the title speaks of.
  private var titleDate: Sourced<StatementDate>? {
    for draft in frame where draft.role == .title {
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
