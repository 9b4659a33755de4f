// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// One room of the house: a target under `Sources/` with the house settings.
///
/// `carried` names folders beside its code whose files travel in the program by `CAssets`.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], carried: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: carried, swiftSettings: strict)
}

/// The tests of one room, under `Tests/<room>Tests`.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "debrief",
  products: [
    .executable(name: "debrief", targets: ["debrief"]),
    .library(name: "Agreement", targets: ["Agreement"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.92.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
  ],
  targets: [
    // Floor 5: the command line.
    .executableTarget(
      name: "debrief",
      dependencies: [
        "Workbench", "Review", "Practice", "Reporting", "Interchange", "Store", "Analysis", "Authoring",
        "LanguageModel", "CSV", "Charts", "Agreement", "DebriefCore", "Guidance", argumentParser,
      ],
      swiftSettings: strict),

    // Floor 4: the web.
    room(
      "Workbench",
      [
        "Review", "Practice", "Reporting", "Store", "Analysis", "Authoring", "Charts", "Agreement", "Assets",
        "DebriefCore", "Guidance", hummingbird, hummingbirdCore, hummingbirdTLS,
        httpTypes, mustache, nio, nioSSL, crypto, logging, serviceLifecycle,
      ],
      carried: ["Templates", "Styles", "Scripts"]),

    // Floor 3: the work.
    room("Review", ["Store", "Authoring", "Analysis", "Agreement", "DebriefCore", "Guidance"]),
    room("Practice", ["LanguageModel", "Authoring", "DebriefCore", "Guidance"]),
    room(
      "Reporting",
      ["Analysis", "Charts", "XMLDocuments", "Assets", "DebriefCore", "Guidance", mustache],
      carried: ["Templates", "Styles"]),
    room("Interchange", ["CSV", "Agreement", "DebriefCore", "Guidance", crypto]),

    // Floor 2: the materials.
    room("Store", ["DebriefCore", "Guidance", grdb, crypto, cryptoExtras]),
    room("Analysis", ["Agreement", "DebriefCore", "Guidance"]),
    room("Authoring", ["Assets", "DebriefCore", "Guidance", yams, crypto]),
    room("XMLDocuments", ["CLibXML2", "DebriefCore", "Guidance"]),
    room("CSV", ["DebriefCore", "Guidance"]),
    room("Charts", ["DebriefCore", "Guidance"]),
    room("LanguageModel", ["Transport", "Assets", "DebriefCore", "Guidance", crypto]),

    // Floor 1: the words and the numbers.
    room("Agreement"),
    room("Assets", ["CAssets"]),
    room("DebriefCore", ["Guidance"]),
    room("Guidance"),
    room("Transport", ["CCurl", "Guidance"]),

    // Floor 0: the C boundaries.
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CAssets"),

    tests(of: "Agreement", exclude: ["Cases"]),
    tests(of: "Analysis", ["Agreement", "DebriefCore", "Guidance"]),
    tests(of: "Assets", ["TestSupport"]),
    tests(of: "Authoring", ["Assets", "DebriefCore", "Guidance", "TestSupport"]),
    tests(of: "Charts", ["XMLDocuments", "DebriefCore"]),
    tests(of: "CSV", ["Guidance"]),
    tests(of: "DebriefCore", ["Guidance"]),
    tests(of: "Interchange", ["Agreement", "CSV", "DebriefCore", "Guidance", "TestSupport"]),
    tests(of: "LanguageModel", ["Transport", "Guidance", "FaultyServer"]),
    tests(
      of: "Practice",
      ["LanguageModel", "Authoring", "Assets", "CSV", "DebriefCore", "Guidance", "FaultyServer"],
      exclude: ["EmotionLines", "MoveLines", "OwnCrisisLines"]),
    tests(of: "Reporting", ["Analysis", "Charts", "XMLDocuments", "Assets", "DebriefCore", "Guidance"]),
    tests(of: "Review", ["Store", "Authoring", "Analysis", "Agreement", "DebriefCore", "Guidance"]),
    tests(of: "Store", ["DebriefCore", "Guidance", grdb]),
    tests(of: "Transport", ["Guidance", "FaultyServer"]),
    tests(
      of: "Workbench",
      [
        "Review", "Practice", "Store", "Authoring", "Assets", "DebriefCore", "Guidance", "TestSupport",
        hummingbird, hummingbirdTesting, httpTypes, logging, nio,
      ]),
    tests(of: "XMLDocuments", ["Guidance"]),
    tests(
      of: "debrief",
      [
        "Agreement", "Analysis", "Authoring", "CSV", "DebriefCore", "FaultyServer", "Guidance", "Interchange",
        "LanguageModel", "Practice", "Review", "Store", "TestSupport", argumentParser,
      ]),
    .target(
      name: "FaultyServer", dependencies: [nio, nioPosix], path: "Tests/FaultyServer", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
