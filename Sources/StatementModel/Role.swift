/// What a block does in its document; a closed list, spelled in JSON as the raw values.
public enum Role: String, Sendable, Codable, CaseIterable {
  /// The document's title, or a line of it.
  case title
  /// Machine-readable matter before the text, such as a YAML header; it holds no clause.
  case frontMatter = "front-matter"
  /// An address to the audience, such as `各位代表：`.
  case salutation
  /// A line that names a section and states nothing.
  case heading
  /// Opening matter: recitals, or the account of the visit.
  case preamble
  /// What the parties say and agree.
  case operative
  /// A list of the documents that were signed (签署文件, danh mục văn kiện).
  case instrumentsList = "instruments-list"
  /// The closing formula: thanks and return invitation.
  case closing
  /// The line with place and date.
  case dateline
  /// The line of the news agency or issuing body.
  case agency
  /// A note on the text that is not part of it.
  case annotation
  /// What a page left behind around the text.
  case residue
}
