public import Foundation

/// The folder of the project, for tests that read what it ships.
public enum ProjectFolder {
  /// The folder that holds `Package.swift`.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A path inside the project.
  public static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

  /// The bytes of a file inside the project.
  public static func bytes(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(relative)))
  }
}
