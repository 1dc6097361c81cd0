/// The module CorpusStore.
enum CorpusStorePlaceholder {}
