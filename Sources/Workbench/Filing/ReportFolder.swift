import DiffEngine
import Normalizer
import Reports
import StatementModel
import WordingHistory

/// A folder of reports while it is written.
struct ReportFolder {
  let request: ReportRequest
  let workbench: Workbench
  let progress: (ReportProgress) -> Void
  let write: (String, [UInt8]) throws -> Void
  private var done = 0
  private var total = 0
  private var notes: [String] = []
  private var rows: [FolderIndexHTML.Row] = []

  init(
    request: ReportRequest, workbench: Workbench, progress: @escaping (ReportProgress) -> Void,
    write: @escaping (String, [UInt8]) throws -> Void
  ) {
    (self.request, self.workbench, self.progress, self.write) = (request, workbench, progress, write)
  }

  /// The formats that a synopsis is written in.
  private var synopsisFormats: [ReportFormat] {
    request.formats.filter { [.html, .json, .csv, .markdown, .tei].contains($0) }
  }

  mutating func run() throws -> [String] {
    let isPair = request.selection.names.count == 2
    if isPair {
      total = request.formats.count + 1
      let names = request.selection.names
      let loaded = try names.map { try workbench.load($0, language: request.selection.language) }
      try addComparison(Pair(old: loaded[0], new: loaded[1]), name: "comparison")
    } else {
      try addSeries()
    }
    try add("index.html", Array(FolderIndexHTML(title: title, rows: rows, provenance: provenance).rendered().utf8))
    return notes
  }

  private var title: String { request.selection.names.joined(separator: " → ") }

  private mutating func addSeries() throws {
    let texts = try workbench.seriesTexts(request.selection)
    notes += texts.notes
    total = request.formats.count * (texts.texts.count - 1) + synopsisFormats.count + 1
    try addSynopsis(texts)
    var before: LoadedText?
    for (number, text) in texts.texts.enumerated() {
      let loaded = try workbench.load(text.id, language: request.selection.language)
      if let before {
        // Numbered, since two texts may be of one day.
        let place = String(number).count < 2 ? "0\(number)" : String(number)
        try addComparison(
          Pair(old: before, new: loaded), name: "\(place)-\(texts.dates[number - 1])-\(texts.dates[number])")
      }
      before = loaded
    }
  }

  private mutating func addSynopsis(_ texts: SeriesTexts) throws {
    guard !synopsisFormats.isEmpty else { return }
    let synopsis = Synopsis(workbench.history(of: texts))
    let columns = SynopsisColumns(texts)
    var links: [FolderIndexHTML.Link] = []
    for format in synopsisFormats {
      let made: String
      switch format {
      case .html:
        var page = SynopsisHTML(columns)
        page.provenance = provenance
        made = page.rendered(synopsis)
      case .json: made = SynopsisJSON(columns).rendered(synopsis)
      case .csv: made = SynopsisCSV(columns).rendered(synopsis)
      case .markdown: made = SynopsisMarkdown(columns).rendered(synopsis)
      default: made = SynopsisTEI(columns, provenance: provenance).rendered(synopsis)
      }
      let file = "synopsis.\(format.fileExtension)"
      try add(file, Array(made.utf8))
      links.append(.init(format.rawValue, file))
    }
    rows.append(.init(title: "Synopsis of \(texts.texts.count) texts", summary: "", links: links))
  }

  private mutating func addComparison(_ loaded: Pair<LoadedText>, name: String) throws {
    notes += loaded.old.notes + loaded.new.notes
    let outcome = try workbench.compare(loaded, wording: request.wording)
    notes += outcome.notes
    var options = request.options
    options.provenance = provenance
    options.provenance.commits = [try workbench.commit(of: loaded.old), try workbench.commit(of: loaded.new)]
    var links: [FolderIndexHTML.Link] = []
    for format in request.formats {
      let file = "\(name).\(format.fileExtension)"
      try add(file, try workbench.render(outcome.comparison, as: format, options))
      links.append(.init(format.rawValue, file))
    }
    let titles = loaded.map { Citation($0.text).rendered(.cable).trimmingEnd }
    rows.append(
      .init(
        title: "\(titles.old) → \(titles.new)", summary: FolderIndexHTML.digest(of: outcome.comparison), links: links))
  }

  /// What made the files; the command is that of the whole folder.
  private var provenance: Provenance {
    Provenance(
      toolVersion: "tifa \(Workbench.toolVersion)", normaliserVersion: String(Normalizer.version),
      command: request.options.provenance.command)
  }

  private mutating func add(_ file: String, _ bytes: [UInt8]) throws {
    try write(file, bytes)
    done += 1
    progress(ReportProgress(done: done, total: total, file: file))
  }
}

extension String {
  /// The text without the line end behind it.
  fileprivate var trimmingEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
