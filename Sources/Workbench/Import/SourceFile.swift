import Foundation

/// A file on disk, a pipe, or standard input, as bytes.
public struct SourceFile: Sendable {
  /// The path as the user wrote it; `-` is standard input.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]
  /// The file name extension in lower case, `txt` where there is none.
  public let fileExtension: String

  /// Takes bytes that came from the address `path`; their format is the first part of the name of their decoder.
  init(path: String, bytes: [UInt8], format decoder: String) {
    let parts = decoder.split(separator: "/", maxSplits: 1)
    (self.path, self.bytes) = (path, bytes)
    fileExtension = parts.count > 1 ? String(parts[0]) : "txt"
  }

  /// Takes bytes of a file called `name` that came by another way than from the disk.
  init(path: String, bytes: [UInt8], extensionOf name: String) {
    (self.path, self.bytes) = (path, bytes)
    fileExtension = ReportFormat.fileExtension(of: name) ?? "txt"
  }

  /// Reads a file whole; throws where there is none, it is a folder, or it cannot be read.
  public init(reading path: String) throws(WorkbenchError) {
    self.path = path
    fileExtension = ReportFormat.fileExtension(of: path) ?? "txt"
    do {
      let handle = path == "-" ? FileHandle.standardInput : try Self.open(path)
      bytes = Array(try handle.readToEnd() ?? Data())
    } catch let error as WorkbenchError {
      throw error
    } catch {
      throw WorkbenchError(
        "\(path == "-" ? "standard input" : path) cannot be read",
        hint: "check that it is there and that you may read it")
    }
  }

  private static func open(_ path: String) throws -> FileHandle {
    switch kind(of: path) {
    case .none:
      throw WorkbenchError("there is no file \(path)", hint: "check the name and the folder you are in")
    case .folder: throw WorkbenchError("\(path) is a folder", hint: "name the file itself, such as \(path)/source.txt")
    case .file: return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    }
  }

  /// What stands at a path.
  enum Kind {
    case none
    case file
    case folder
  }

  /// What stands at `path`; whatever can be read and is no folder is a file.
  static func kind(of path: String) -> Kind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .none }
    return isFolder.boolValue ? .folder : .file
  }
}
