import Testing

@testable import CorpusStore

/// Every cause says in one sentence what is the matter, and what to do next.
@Suite struct ErrorTextTests {
  static let sentences: [(CorpusError.Cause, String, String)] = [
    (.missing, "there is no corpus at x: nothing is there", "tifa init"),
    (.notADirectory, "there is no corpus at x: it is a file", "--corpus"),
    (.notARepository, "there is no corpus at x: it is a folder, but not a bare git repository", "tifa init"),
    (
      .notACorpus, "there is no corpus at x: the git repository has no corpus.json on its main branch", "tifa init"
    ),
    (.newerSpecification(3), "the corpus at x has the format 3, and this version reads up to 2", "newer version"),
    (.notEmpty, "no corpus can be created at x: there is something already", "empty folder"),
    (.alreadyACorpus, "there is a corpus at x already", "another path"),
    (.foreignOwner, "the corpus at x belongs to another user", "git clone --bare"),
    (
      .notWritable("Permission denied"), "add x: the system does not let it be written: Permission denied",
      "permissions"
    ),
    (.busy(holder: 12), "the corpus is busy, held by process 12", "try again"),
    (.busy(holder: nil), "the corpus is busy", "try again"),
    (.branchLocked, "another git program holds the corpus's branch", "try again"),
    (.branchUnsteady, "another git program keeps changing the corpus's branch", "try again"),
    (.revisedMeanwhile, "x was revised by someone else in the meantime", "try again"),
    (
      .unconfirmed("refs: Input/output error"),
      "add x: it is not known whether a power cut would undo what was recorded: refs: Input/output error", "do it again"
    ),
    (.damaged("file abc: lost"), "the corpus is damaged where x is: file abc: lost", "git fsck --full"),
    (.system("No space left on device"), "add x: No space left on device", "nothing was recorded"),
    (.library(code: -1, message: "odd"), "add x: odd", "nothing was recorded"),
    (.invalidName("a/b"), "'a/b' cannot be part of an id", "lower-case ASCII"),
    (.invalidTime(-1), "the recording time -1 lies outside of what git can keep", "between 1970 and 2106"),
    (.malformedReference, "'x' is not a reference", "tifa list"),
    (.unknownText(near: []), "no text is called 'x'", "tifa list"),
    (.unknownText(near: ["a", "b", "c"]), "no text is called 'x'", "did you mean a, b or c?"),
    (.ambiguousReference(["a", "b"]), "'x' can mean a or b", "write more"),
    (
      .ambiguousReference((1...10).map(String.init)), "'x' can mean 1, 2, 3, 4, 5, 6, 7, 8 and 2 more", "write more"
    ),
    (.unknownRevision("9", last: 1), "x has no revision '9', only 1", "tifa log"),
    (.unknownRevision("9", last: 3), "x has no revision '9', only 1 to 3", "tifa log"),
    (.ambiguousRevision("1111", ["1 (a)", "2 (b)"]), "revision '1111' of x can mean 1 (a) or 2 (b)", "write more"),
  ]

  @Test(arguments: sentences)
  func saysItInOneSentence(cause: CorpusError.Cause, sentence: String, hint: String) {
    let error = CorpusError(.add, "x", cause)
    #expect(error.description == sentence)
    #expect(error.hint.contains(hint), "\(error.hint)")
  }

  @Test func whatWasTypedIsShownSafely() {
    let error = CorpusError(.resolve, String(repeating: "a\u{7}", count: 200), .malformedReference)
    #expect(error.description == "'" + String(repeating: "a\u{fffd}", count: 60) + "…' is not a reference")
  }
}
