import StatementModel

extension MetadataReader {
  /// Reads the genre that the title names: the name that ends last in it, the longest of those.
  func readGenre(_ titles: [TitlePiece], into metadata: inout Metadata) {
    var best: (name: MetadataCues.GenreName, range: Range<Int>, piece: TitlePiece)?
    for title in titles {
      for name in profile.metadata.genres {
        guard let place = last(name, in: title), fits(name, place, title) else { continue }
        if let best, (best.range.upperBound, best.range.count) >= (place.upperBound, place.count) { continue }
        best = (name, place, title)
      }
    }
    guard let best else { return }
    metadata.genreName = best.piece.part(best.range)
    metadata.genre = best.name.genre.map { Sourced($0, .read(best.piece.place(of: best.range))) }
  }

  private func last(_ name: MetadataCues.GenreName, in title: TitlePiece) -> Range<Int>? {
    var found: Range<Int>?
    var from = title.range.lowerBound
    while let place = name.name.first(title.copy, in: from..<title.range.upperBound) {
      found = place
      from = place.upperBound
    }
    return found
  }

  /// 法 and luật make a law only where the title ends or begins with them; what they stand in otherwise is about laws.
  private func fits(_ name: MetadataCues.GenreName, _ place: Range<Int>, _ title: TitlePiece) -> Bool {
    guard name.genre == .law else { return true }
    guard !profile.sentences.spacesWords else { return place.lowerBound == title.range.lowerBound }
    let rest = title.copy[place.upperBound..<title.range.upperBound].first { !$0.isBlank }
    return rest == nil || rest == "（" || rest == "("
  }

  /// The day on which a law was adopted, where its notes name one such day and no change since.
  var adoptionDate: Sourced<StatementDate>? {
    let notes = frame.filter { $0.role == .annotation && $0.isText }
    let adoption = profile.metadata.adoption
    guard !notes.contains(where: { adoption.amended.match(copy, $0.wording) }) else { return nil }
    let dates = notes.filter { adoption.adopted.match(copy, $0.wording) }.compactMap {
      profile.dates.first(copy, in: $0.wording)
    }
    guard let first = dates.first, first.date.day != nil, dates.allSatisfy({ $0.date == first.date }) else {
      return nil
    }
    return Sourced(first.date, .read(first.range.scalarRange))
  }

  /// Reads what the copy says of itself.
  func readCopy(into metadata: inout Metadata) {
    let cues = profile.metadata
    let lines = frame.filter { $0.role == .agency || $0.role == .annotation && $0.isText }
    if let line = lines.first(where: { cues.officialTranslations.match(copy, $0.wording) }) {
      metadata.copyType = Sourced(.officialTranslation, .read(line.wording.scalarRange))
    } else if let line = lines.first(where: { $0.role == .agency && cues.agencies.match(copy, $0.wording) }) {
      metadata.copyType = Sourced(.agency, .read(line.wording.scalarRange))
    }
    let beginning = Array(drafts.lazy.filter(\.isText).prefix(Self.beginning))
    if let block = beginning.first(where: { cues.excerpts.match(copy, $0.wording) }) {
      metadata.completeness = Sourced(.excerpt, .read(block.wording.scalarRange))
    } else if let block = beginning.first(where: { cues.full.match(copy, $0.wording) }) {
      metadata.completeness = Sourced(.full, .read(block.wording.scalarRange))
    }
  }

  /// Blocks at the beginning that tell of the visit and of the copy.
  static let beginning = 8
}
