import CorpusStore
import Foundation
import StatementModel

/// A table that says what the documents of an import are: one row a file, with the columns that the user has.
public struct ImportManifest: Sendable {
  /// A column; the raw value is its name in the first row.
  enum Column: String, CaseIterable {
    case file
    case series
    case date
    case language = "lang"
    case edition
    case encoding
    case sourceAddress = "source_url"
    case copyMaker = "copy"
    case asOf = "as_of"
    case message
  }

  /// The names of the columns, for help.
  public static let columns = Column.allCases.map(\.rawValue)

  /// The files in the order of the rows.
  let files: [String]
  private let rows: [String: [Column: String]]

  /// Reads the table at `path`; files are named from the folder that it stands in.
  public init(reading path: String) throws(WorkbenchError) {
    let table = try Self.table(path)
    guard let header = table.rows.first else { throw Self.error(path, line: 1, "it holds no row") }
    let columns = try Self.columns(of: header, path)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    var (files, rows) = ([String](), [String: [Column: String]]())
    for row in table.rows.dropFirst() {
      let values = try Self.values(of: row, columns, path)
      guard let name = values[.file] else { throw Self.error(path, line: row.line, "the row names no file") }
      let file = name.hasPrefix("/") ? name : folder + name
      guard rows.updateValue(values, forKey: Self.key(file)) == nil else {
        throw Self.error(path, line: row.line, "\(name) stands in two rows")
      }
      files.append(file)
    }
    (self.files, self.rows) = (files, rows)
  }

  /// The files of the table that are not among `paths`.
  func files(without paths: some Sequence<String>) -> [String] {
    let taken = Set(paths.map(Self.key))
    return files.filter { !taken.contains(Self.key($0)) }
  }

  /// A path without detours, so that `./a.txt` and `a.txt` are one file.
  private static func key(_ path: String) -> String { URL(fileURLWithPath: path).standardized.path }

  /// What the table says of the file at `path`, before what holds for all files.
  func request(for path: String, _ general: ImportRequest) throws(WorkbenchError) -> ImportRequest {
    guard let row = rows[Self.key(path)] else { return general }
    func value<Value>(_ column: Column, _ read: (String) -> Value?) throws(WorkbenchError) -> Value? {
      guard let written = row[column] else { return nil }
      guard let value = read(written) else {
        throw WorkbenchError(
          "the manifest gives \(path) the \(column.rawValue) '\(written)', which is none",
          hint: "write it as the option of 'tifa add' takes it, or leave the field empty")
      }
      return value
    }
    var request = general
    request.series = try value(.series, CorpusName.init) ?? request.series
    request.date = try value(.date) { CorpusName($0).flatMap { Corpus.accepts(date: $0) ? $0 : nil } } ?? request.date
    request.language = try value(.language) { Language.known(tag: $0) } ?? request.language
    request.edition = try value(.edition, CorpusName.init) ?? request.edition
    request.asOf = try value(.asOf) { StatementDate($0) } ?? request.asOf
    request.encoding = row[.encoding] ?? request.encoding
    request.sourceAddress = row[.sourceAddress] ?? request.sourceAddress
    request.copyMaker = row[.copyMaker] ?? request.copyMaker
    request.message = row[.message] ?? request.message
    return request
  }
}

extension ImportManifest {
  private static func table(_ path: String) throws(WorkbenchError) -> SeparatedValues {
    let bytes = try SourceFile(reading: path).bytes
    do throws(SeparatedValues.Defect) {
      return try SeparatedValues(bytes)
    } catch {
      throw Self.error(path, line: error.line, error.reason)
    }
  }

  /// The columns by the names in the first row; an unknown one is refused, since what it says would be lost.
  private static func columns(
    of header: SeparatedValues.Row, _ path: String
  ) throws(WorkbenchError) -> [Column] {
    var columns: [Column] = []
    for name in header.fields {
      guard let column = Column(rawValue: name.lowercased()), !columns.contains(column) else {
        throw error(path, line: header.line, "'\(name)' is no column, or stands there twice")
      }
      columns.append(column)
    }
    guard columns.contains(.file) else { throw error(path, line: header.line, "there is no column 'file'") }
    return columns
  }

  private static func values(
    of row: SeparatedValues.Row, _ columns: [Column], _ path: String
  ) throws(WorkbenchError) -> [Column: String] {
    guard row.fields.count <= columns.count else {
      throw error(path, line: row.line, "the row has \(row.fields.count) fields, the first row \(columns.count)")
    }
    let filled = zip(columns, row.fields).filter { !$1.isBlank }
    return Dictionary(uniqueKeysWithValues: filled)
  }

  private static func error(_ path: String, line: Int, _ reason: String) -> WorkbenchError {
    WorkbenchError(
      "line \(line) of the manifest \(path): \(reason)",
      hint: "a manifest is CSV or TSV in UTF-8 whose first row names its columns: \(columns.joined(separator: ", "))")
  }
}
