import Intake
import StatementModel

extension Importer {
  /// Takes up the documents of a plan; what an archive holds beside documents is left out.
  mutating func read(
    _ plan: ImportPlan, _ request: ImportRequest, _ options: ImportOptions
  ) throws(WorkbenchError) {
    var total = plan.origins.count
    for origin in plan.origins {
      switch origin {
      case .file(let path): try read(path, request, options, total: total)
      case .archive(let path): try read(archive: path, request, options, total: &total)
      }
    }
    try finishBatch(total: total)
    let seen = conversions.map(\.path) + refused.map(\.path)
    leftOut += (options.manifest?.files(without: seen) ?? []).map {
      .init(path: $0, reason: "it stands in the manifest and is not among the files", hint: "")
    }
  }

  private mutating func read(
    _ path: String, _ request: ImportRequest, _ options: ImportOptions, total: Int
  ) throws(WorkbenchError) {
    let document: Document
    do throws(WorkbenchError) {
      document = (try SourceFile(reading: path), try options.manifest?.request(for: path, request) ?? request)
    } catch {
      return refuse(path, error)
    }
    try take(document, total: total)
  }

  /// An archive that fails half-way is refused as a whole by the error that it fails with: part of it would be a choice
  /// that nobody made.
  private mutating func read(
    archive path: String, _ request: ImportRequest, _ options: ImportOptions, total: inout Int
  ) throws(WorkbenchError) {
    total -= 1
    let archive = try explaining { [limits = workbench.limits.intake] () throws(IntakeError) in
      try DocumentArchive(path: path, limits: limits)
    }
    while let file = try explaining({ () throws(IntakeError) in try archive.next() }) {
      let name = "\(path):\(file.name)"
      if let reason = ImportPlan.reasonToLeaveOut(file.name) {
        leftOut.append(.init(path: name, reason: reason, hint: ""))
        continue
      }
      total += 1
      let source = SourceFile(path: name, bytes: file.bytes, extensionOf: file.name)
      do throws(WorkbenchError) {
        let said = try options.manifest?.request(for: name, request) ?? request
        try take((source, said), total: total)
      } catch {
        refuse(name, error)
      }
    }
  }
}
