/// Why a correction does not fit a text, as the end of a sentence that begins with what it is.
enum CorrectionMisfit: String, Error {
  case wordsGone = "its words do not stand in the text exactly once"
  case otherCuts = "no cut of the text falls where it begins or ends"
  case labelBetween = "a labelled or other paragraph lies inside of it"
  case insideItem = "the cut would fall inside a title of a list"
  case nothingCut = "nothing would be left on one side of the cut"
  case noBlock = "no paragraph stands exactly there any more"
  case noClauses = "front matter holds no clause"
  case labelNotThere = "the paragraph does not begin with that label"
  case notAValue = "the value is not one of its kind"
}
