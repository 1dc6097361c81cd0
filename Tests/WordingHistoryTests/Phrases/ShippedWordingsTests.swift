import TestSupport
import Testing

@testable import WordingHistory

@Suite struct ShippedWordingsTests {
  @Test("the program has the table of Corpus/ with it; after a change of it, run Scripts/embed-tables")
  func isTheTableOfTheCorpus() throws {
    #expect(Array(ShippedWordings.table.utf8) == (try ProjectFolder.bytes("Corpus/wordings.tsv")))
    #expect(!WordingList.shipped.same.isEmpty && !WordingList.shipped.apart.isEmpty)
  }
}
