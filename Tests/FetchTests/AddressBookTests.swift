import TestSupport
import Testing

@testable import Fetch

@Suite struct AddressBookTests {
  private let book = AddressBook(
    catalogue: "id\tdate\na-b/2001-02-03\t2001-02-03\na-b/2001-02-04\t2001-02-04\na-b/2005\t2005\n",
    addresses: """
      id\tlanguage\textent\tcopy\taddress
      a-b/2001-02-03\ten\texcerpt\tofficial\thttps://example.org/1
      a-b/2001-02-03\ten\tfull\tofficial\thttps://example.org/2
      a-b/2001-02-03\ten\tfull\tmachine\thttps://example.org/3
      a-b/2001-02-03\tzh\tfull\tmachine\thttps://example.org/4
      a-b/2001-02-03\tzh\tfull\tpress\thttps://example.org/5
      a-b/2001-02-03\tvi\treport\tofficial\thttps://example.org/6
      a-b/2001-02-04\tzh\tfull\tpress\thttps://example.org/7
      a-b/2005\tvi\tsummary\tofficial\thttps://example.org/8

      """)

  private func numbers(_ id: String, _ languages: [String] = ["zh", "vi", "en"], unofficial: Bool = false) throws
    -> [String]
  {
    try book.choose(id, languages: languages, unofficial: unofficial).map { String($0.address.suffix(1)) }
  }

  @Test func theBestCopyInEachLanguageIsChosen() throws {
    #expect(try numbers("a-b/2001-02-03") == ["2"])
    #expect(try numbers("a-b/2001-02-03", unofficial: true) == ["5", "2"])
    #expect(try numbers("a-b/2001-02-03.zh", unofficial: true) == ["5"])
    #expect(try numbers("a-b/2001-02-03", ["zh"], unofficial: true) == ["5"])
  }

  @Test func whatIsNotKnownIsSaid() {
    #expect(throws: AddressError.unknown("x")) { try numbers("x") }
    #expect(throws: AddressError.unknown("")) { try numbers("") }
    #expect(throws: AddressError.ambiguous("a-b/2001", ["a-b/2001-02-03", "a-b/2001-02-04"])) {
      try numbers("a-b/2001")
    }
    #expect(throws: AddressError.onlyUnofficial("a-b/2001-02-04", copies: ["zh press"])) {
      try numbers("a-b/2001-02-04")
    }
    #expect(throws: AddressError.noText("a-b/2005", languages: ["vi"], reports: 1)) {
      try numbers("a-b/2005", ["vi"], unofficial: true)
    }
    let errors: [AddressError] = [
      .unknown("x"), .ambiguous("a", ["b", "c"]), .noText("a", languages: ["zh"], reports: 0),
      .onlyUnofficial("a", copies: ["zh press"]),
    ]
    for error in errors { #expect(!error.hint.isEmpty && !error.description.hasSuffix(".")) }
  }

  @Test func theProgramHasTheTablesOfTheCorpusWithIt() throws {
    #expect(Array(ShippedTables.catalogue.utf8) == (try ProjectFolder.bytes("Corpus/catalogue.tsv")))
    #expect(Array(ShippedTables.addresses.utf8) == (try ProjectFolder.bytes("Corpus/addresses.tsv")))
  }

  @Test func everyShippedAddressIsOneOfTheWebAndOfAKnownStatement() throws {
    let shipped = AddressBook.shipped
    #expect(shipped.copies.count > 50 && shipped.statements.count > 20)
    for copy in shipped.copies {
      #expect(shipped.statements.contains(copy.statement))
      #expect(throws: Never.self, "\(copy.address)") { try WebAddress(copy.address) }
    }
  }
}
