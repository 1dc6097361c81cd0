import CorpusStore
import StatementModel

extension Importer {
  /// Records what was converted, all of it or nothing; returns once it is durable.
  func record() throws(WorkbenchError) -> [ImportOutcome] {
    guard !conversions.isEmpty else { return [] }
    var trouble: WorkbenchError?
    let results = try workbench.inCorpus { (corpus) throws(CorpusError) in
      // One at a time: thousands of texts never stand in memory together.
      try corpus.add(count: conversions.count) { index in
        report(ImportProgress(step: .recording, done: index + 1, total: conversions.count))
        do throws(WorkbenchError) {
          return try revision(of: conversions[index])
        } catch {
          trouble = error
          return nil
        }
      }
    }
    if let trouble { throw trouble }
    cache?.remove(conversions.compactMap(\.key))
    return zip(conversions, results ?? []).map { $0.outcome(.done($1)) }
  }

  /// What would be recorded.
  func prospects() throws(WorkbenchError) -> [ImportOutcome] {
    try conversions.map { (conversion) throws(WorkbenchError) in
      let revision = try revision(of: conversion)
      return conversion.outcome(.planned(try prospect(of: revision)))
    }
  }

  private func prospect(of revision: NewRevision) throws(WorkbenchError) -> ImportOutcome.Prospect {
    guard known?.contains(revision.id) != false else { return .first }
    let corpus = try workbench.openCorpus()
    do {
      let kept = try corpus.read(revision.id)
      return kept.source == revision.source && kept.text == revision.text && kept.record == revision.record
        ? .known : .further
    } catch {
      guard case .unknownText = error.cause else { throw WorkbenchError(error) }
      return .first
    }
  }

  private func revision(of conversion: Conversion) throws(WorkbenchError) -> NewRevision {
    switch conversion.place {
    case .memory(let revision): return revision
    case .cache(let key):
      guard let bytes = cache?.bytes(key), let revision = NewRevision(unpacking: bytes, recordedAt: recordedAt) else {
        throw WorkbenchError(
          "the conversion of \(conversion.path) was removed or damaged before it was recorded",
          hint: "add it again; nothing was recorded")
      }
      return revision
    }
  }
}

extension Conversion {
  /// Its name in the cache.
  var key: String? {
    guard case .cache(let key) = place else { return nil }
    return key
  }
}
