// swift-tools-version: 6.2
import PackageDescription

/// Whether the program of `Scripts/fuzz` is built, which runs the laws of `Tests/Fuzz` under the toolchain's fuzzer.
///
/// Its flags are ones that only a root package may use, so that they stand here and nowhere else; and everything is built
/// with them, since the fuzzer watches which branches an input reaches.
let fuzzes = Context.environment["FUZZ"] != nil

/// What makes the fuzzer see branches, and nothing else: its default follows every comparison of numbers too, at half the speed.
let coverage = [
  "-sanitize=fuzzer", "-sanitize-coverage=edge", "-Xllvm", "-sanitizer-coverage-inline-8bit-counters", "-Xllvm",
  "-sanitizer-coverage-pc-table", "-enable-testing",
]

/// The doors of the house, held by the compiler; which room may import which is the table in README.md.
let house: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ] + (fuzzes ? [.unsafeFlags(coverage)] : [])

/// Programs that only measure; built where the variable is set, so that nobody else waits for them.
let benchmarks: [Target] =
  Context.environment["BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "StatementModel", "Intake", "Normalizer", "DiffEngine", "WordingHistory", "CorpusStore", "Concordance",
        "CPhraseScan",
      ],
      path: "Tests/Benchmarks", swiftSettings: house)
  ]

/// A library target with the settings every room shares.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: house)
}

/// A test target for one room.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], path: String? = nil, exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: house)
}

/// The laws that are run on any bytes: by the tests on what is kept, and by the program of `Scripts/fuzz` on what it makes up.
let fuzzing: Target = {
  let rooms: [Target.Dependency] = [
    "CorpusStore", "DiffEngine", "Intake", "Laws", "Normalizer", "SequenceDiff", "StatementModel", "TestSupport",
  ]
  guard fuzzes else { return tests("FuzzTests", rooms, path: "Tests/Fuzz", exclude: ["Program", "Seeds", "Words"]) }
  return .executableTarget(
    name: "fuzz", dependencies: rooms, path: "Tests/Fuzz", exclude: ["Replay", "Seeds", "Words"],
    swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
}()

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
    room("WordingHistory", ["StatementModel", "SequenceDiff", "Normalizer", "DiffEngine"]),
    .target(name: "CPhraseScan"),
    .target(name: "CRegularExpressions", linkerSettings: [.linkedLibrary("re2")]),
    room("Concordance", ["StatementModel", "Normalizer", "CPhraseScan", "CRegularExpressions"]),
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("CorpusStore", ["StatementModel", "CLibgit2", "CNettle", "CZlib"]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("Fetch", ["CCurl"]),
    room("Reports", ["StatementModel", "DiffEngine", "WordingHistory", "CArchive"], exclude: ["Schemas"]),
    room(
      "Workbench",
      [
        "StatementModel", "SequenceDiff", "Intake", "Normalizer", "DiffEngine", "WordingHistory", "Concordance",
        "CorpusStore", "Fetch", "Reports",
      ]),
    .executableTarget(
      name: "tifa",
      dependencies: [
        "StatementModel", "Normalizer", "DiffEngine", "WordingHistory", "Concordance", "CorpusStore", "Reports",
        "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(
      name: "TestSupport", path: "Tests/TestSupport",
      exclude: ["git_server.py", "self-signed.pem", "server.py", "settle_docx.py", "read_edition.py", "axe.py"],
      swiftSettings: house),
    .target(
      name: "Laws", dependencies: ["StatementModel", "SequenceDiff", "Normalizer", "DiffEngine"], path: "Tests/Laws",
      swiftSettings: house),
    fuzzing,
    tests("StatementModelTests", ["StatementModel"]),
    tests("SequenceDiffTests", ["SequenceDiff", "Laws", "TestSupport"]),
    tests("IntakeTests", ["Intake", "StatementModel", "TestSupport", "CArchive"], exclude: ["Pages", "Programs"]),
    tests(
      "NormalizerTests", ["Normalizer", "Intake", "StatementModel", "Laws", "TestSupport"], exclude: ["Goldens"]),
    tests(
      "DiffEngineTests",
      ["DiffEngine", "Normalizer", "Intake", "StatementModel", "SequenceDiff", "Laws", "TestSupport"]),
    tests("CorpusStoreTests", ["CorpusStore", "StatementModel", "TestSupport", "CZlib"]),
    tests(
      "WordingHistoryTests",
      ["WordingHistory", "DiffEngine", "Normalizer", "Intake", "StatementModel", "TestSupport"]),
    tests("WorkbenchTests", ["Workbench", "CorpusStore", "StatementModel", "TestSupport"]),
    tests("FetchTests", ["Fetch", "Workbench", "CorpusStore", "StatementModel", "TestSupport"]),
    tests(
      "ReportsTests", ["Reports", "DiffEngine", "WordingHistory", "StatementModel", "TestSupport"], exclude: ["Goldens"]
    ),
    tests(
      "LibreOfficeTests", ["Intake", "Normalizer", "DiffEngine", "Reports", "StatementModel", "TestSupport"],
      exclude: ["Programs"]),
    tests("SampleSeriesTests", ["DiffEngine", "Normalizer", "Intake", "StatementModel", "TestSupport"]),
    tests("ConcordanceTests", ["Concordance", "StatementModel", "TestSupport"]),
    tests("CommandLineTests", ["tifa", "TestSupport"]),
  ] + benchmarks
)
