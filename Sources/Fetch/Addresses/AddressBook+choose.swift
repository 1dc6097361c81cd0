extension AddressBook {
  /// The copies to fetch for `id`: the best one in each language that `languages` lists.
  ///
  /// `id` is that of a statement, a beginning of it that is clear, or `SERIES/DATE.LANG`. Without `unofficial` only
  /// copies that an issuing side made. Summaries and reports are never chosen. Throws where nothing is left.
  public func choose(_ id: String, languages: [String], unofficial: Bool) throws(AddressError) -> [KnownCopy] {
    let (statement, tag) = try find(id)
    let wanted = tag.map { [$0] } ?? languages
    let texts = copies.filter { $0.statement == statement && $0.isText && wanted.contains($0.language) }
    let eligible = texts.filter { unofficial || $0.isOfficial }
    guard !eligible.isEmpty else {
      throw texts.isEmpty
        ? .noText(statement, languages: wanted, reports: copies.count { $0.statement == statement })
        : .onlyUnofficial(statement, copies: Self.unique(texts.map { "\($0.language) \($0.copy)" }))
    }
    return wanted.compactMap { language in
      eligible.filter { $0.language == language }.min { $0.isBetter(than: $1) }
    }
  }

  /// The statement that `id` means, and the language that it names.
  private func find(_ id: String) throws(AddressError) -> (statement: String, language: String?) {
    if statements.contains(id) { return (id, nil) }
    if let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let statement = String(id[..<dot])
      if statements.contains(statement) { return (statement, String(id[id.utf8.index(after: dot)...])) }
    }
    let matches = statements.filter { $0.utf8.starts(with: id.utf8) }
    guard let match = matches.first, !id.isEmpty else { throw .unknown(id) }
    guard matches.count == 1 else { throw .ambiguous(id, matches) }
    return (match, nil)
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
