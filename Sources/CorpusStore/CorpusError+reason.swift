extension CorpusError.Cause {
  /// What is the matter, without an operation or a subject, for one finding among others.
  var reason: String {
    switch self {
    case .damaged(let what), .system(let what), .notWritable(let what): what
    case .library(_, let message): message
    default: CorpusError(.verify, "the corpus", self).description
    }
  }
}
