import StatementModel

extension MetadataReader {
  /// Reads visit, level and parties of a statement; other kinds of documents have none.
  func readPeople(_ titles: [TitlePiece], into metadata: inout Metadata) {
    switch metadata.genre?.value {
    case .law, .governmentWorkReport, .monetaryPolicyStatement: return
    default: break
    }
    let reader = VisitReader(text: copy, cues: profile.metadata.invitation)
    let blocks = Array(drafts.lazy.filter { $0.isText && $0.role != .title }.prefix(Self.beginning))
    let visit = blocks.lazy.compactMap { reader.visit(in: $0.wording) }.first
    guard visit != nil || metadata.genreName != nil else { return }
    metadata.inviter = visit.map { written($0.inviter) }
    metadata.visitor = visit.map { written($0.visitor) }
    metadata.level = visit.flatMap { level(visitor: $0.visitor, inviter: $0.inviter) }
    metadata.parties = parties(titles, visit.map { [$0.inviter, $0.visitor] } ?? [])
  }

  /// The parties: those that the title names, else those that stand for characters in it, else those that met.
  private func parties(_ titles: [TitlePiece], _ people: [Range<Int>]) -> [Sourced<String>] {
    let named = unique(
      titles.flatMap { title in
        NameFinder(text: title.copy).states(in: title.range).map { Party(code: $0.code, name: title.part($0.range)) }
      })
    let paired = titles.lazy.map(pair).first { !$0.isEmpty } ?? []
    let finder = NameFinder(text: copy)
    let met = unique(
      people.compactMap { finder.states(in: $0).first }.map { Party(code: $0.code, name: written($0.range)) })
    return ([named, paired, met].first { $0.count > 1 } ?? []).map(\.name)
  }

  private struct Party {
    let code: String
    let name: Sourced<String>
  }

  private func pair(in title: TitlePiece) -> [Party] {
    NameFinder(text: title.copy).pair(in: title.range).map { found in
      let part = title.part(found.range)
      return Party(code: found.code, name: found.name.map { Sourced($0, part.origin) } ?? part)
    }
  }

  private func unique(_ parties: [Party]) -> [Party] {
    parties.enumerated().filter { index, party in !parties[..<index].contains { $0.code == party.code } }.map(\.element)
  }

  /// The level that the visitor's offices show, else the inviter's; the head of a party who holds an office of state on
  /// either side makes it one of party and state.
  private func level(visitor: Range<Int>, inviter: Range<Int>) -> Sourced<Level>? {
    let (visiting, inviting) = (offices(in: visitor), offices(in: inviter))
    let all = visiting + inviting
    if let party = all.first(where: { $0.office == .party }), all.contains(where: { $0.office == .state }) {
      return Sourced(.partyAndState, .read(party.range.scalarRange))
    }
    guard let first = (visiting + inviting).first(where: { $0.office == .state || $0.office == .government }) else {
      return nil
    }
    return Sourced(first.office == .state ? .state : .government, .read(first.range.scalarRange))
  }

  /// The offices named in `range`, in order; the longer of two at one place counts.
  private func offices(in range: Range<Int>) -> [(office: MetadataCues.Office, range: Range<Int>)] {
    let wordings = profile.metadata.offices
    var found: [(office: MetadataCues.Office, range: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = copy[index]
      let here = wordings.lazy.compactMap { wording, office in
        wording.canBegin(at: scalar)
          ? wording.end(copy, at: index, before: range.upperBound).map { (office: office, range: index..<$0) } : nil
      }.first
      if let here { found.append(here) }
      index = here?.range.upperBound ?? index + 1
    }
    return found
  }
}
