/// By which rule a block got its role.
enum RoleRule {
  /// Nothing says otherwise.
  case body
  case header, comment
  case salutation, contents, quotation, link, dateline, agency, note, residue
  case titleMark, titleLine, author
  case division, headingMark, numberedHeading, emphasis, underDivision
  case beforeFirstLabel, openingSection, noAction, recital, opening
  case closingSection, underClosingHeading, closing
  case signing, listHeading, listGoesOn
}
