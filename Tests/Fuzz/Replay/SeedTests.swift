import Foundation
import TestSupport
import Testing

/// Every input that was kept, small samples and what once broke a law, keeps the laws of its target.
@Suite struct SeedTests {
  private static let folder = ProjectFolder.root.appendingPathComponent("Tests/Fuzz/Seeds")

  private static func seeds(of target: String) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent(target), includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path < $1.path }
  }

  @Test(arguments: FuzzTarget.all.map(\.name)) func seedsKeepTheLaws(_ name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let seeds = Self.seeds(of: name)
    #expect(!seeds.isEmpty, "\(name) has no seeds")
    for seed in seeds {
      let breaches = target.breaches(Array(try Data(contentsOf: seed)))
      #expect(breaches.isEmpty, "\(seed.lastPathComponent)")
    }
    #expect(target.breaches([]).isEmpty)
  }

  @Test func everyFolderIsOfATarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
  }
}
