// swift-tools-version: 6.2
import PackageDescription

/// The doors of the house, held by the compiler; which room may import which is the table in README.md.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Programs that only measure; built where the variable is set, so that nobody else waits for them.
let benchmarks: [Target] =
  Context.environment["BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "benchmarks", dependencies: ["StatementModel", "Intake", "Normalizer", "DiffEngine"],
      path: "Tests/Benchmarks", swiftSettings: house)
  ]

/// A library target with the settings every room shares.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: house)
}

/// A test target for one room.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "tifa",
  products: [.executable(name: "tifa", targets: ["tifa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("StatementModel"),
    room("SequenceDiff"),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    room("Intake", ["StatementModel", "CNettle", "CLibxml2", "CArchive"]),
    .target(name: "CWordBreaks", linkerSettings: [.linkedLibrary("icuuc")]),
    room("Normalizer", ["StatementModel", "CWordBreaks"]),
    room("DiffEngine", ["StatementModel", "SequenceDiff", "Normalizer"]),
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    room("CorpusStore", ["StatementModel", "CLibgit2"]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("Fetch", ["CCurl"]),
    room("Reports", ["StatementModel", "DiffEngine"], exclude: ["Schemas"]),
    room("Workbench", ["StatementModel", "Intake", "Normalizer", "DiffEngine", "CorpusStore", "Fetch", "Reports"]),
    .executableTarget(
      name: "tifa",
      dependencies: [
        "StatementModel", "Normalizer", "DiffEngine", "CorpusStore", "Reports", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(name: "TestSupport", path: "Tests/TestSupport", exclude: ["server.py"], swiftSettings: house),
    tests("StatementModelTests", ["StatementModel"]),
    tests("SequenceDiffTests", ["SequenceDiff", "TestSupport"]),
    tests("IntakeTests", ["Intake", "StatementModel", "TestSupport", "CArchive"], exclude: ["Pages", "Programs"]),
    tests("NormalizerTests", ["Normalizer", "Intake", "StatementModel", "TestSupport"], exclude: ["Goldens"]),
    tests("DiffEngineTests", ["DiffEngine", "Normalizer", "Intake", "StatementModel", "SequenceDiff", "TestSupport"]),
    tests("CorpusStoreTests", ["CorpusStore", "StatementModel"]),
    tests("FetchTests", ["Fetch", "Workbench", "CorpusStore", "StatementModel", "TestSupport"]),
    tests("ReportsTests", ["Reports", "DiffEngine", "StatementModel"], exclude: ["Goldens"]),
    tests("LibreOfficeTests", ["Intake", "Normalizer", "StatementModel", "TestSupport"]),
    tests("SampleSeriesTests", ["DiffEngine", "Normalizer", "Intake", "StatementModel", "TestSupport"]),
    tests("CommandLineTests", ["tifa", "TestSupport"]),
  ] + benchmarks
)
