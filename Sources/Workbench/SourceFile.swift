import Foundation

/// A file on disk, or standard input, as bytes.
public struct SourceFile: Sendable {
  /// The path as the user wrote it; `-` is standard input.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]

  /// The file name extension in lower case, `txt` where there is none.
  public var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "txt" }
    let found = name[name.index(after: dot)...].lowercased()
    return found.isEmpty ? "txt" : found
  }

  /// Reads a file whole; throws where there is none, it is a folder, or it cannot be read.
  public init(reading path: String) throws(WorkbenchError) {
    self.path = path
    if path == "-" {
      bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
      return
    }
    switch Self.kind(of: path) {
    case .none:
      throw WorkbenchError("there is no file \(path)", hint: "check the name; 'tifa list' shows what the corpus holds")
    case .folder: throw WorkbenchError("\(path) is a folder", hint: "name the file itself, such as \(path)/source.txt")
    case .file: break
    }
    do {
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw WorkbenchError("\(path) cannot be read", hint: "check that you may read it")
    }
  }

  /// What stands at a path.
  enum Kind {
    case none
    case file
    case folder
  }

  /// What stands at `path`.
  static func kind(of path: String) -> Kind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .none }
    return isFolder.boolValue ? .folder : .file
  }
}
