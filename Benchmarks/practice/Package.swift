// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that the main build does not know it. The rooms in `Sources` are links to the program's.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "practice-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    room("Guidance"), room("DebriefCore", ["Guidance"]), .target(name: "CAssets"),
    room("Assets", ["CAssets"]),
    room(
      "Authoring",
      [
        "Assets", "DebriefCore", "Guidance", .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("Transport", ["CCurl", "Guidance"]),
    room(
      "LanguageModel",
      [
        "Transport", "Assets", "DebriefCore", "Guidance", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room("Practice", ["LanguageModel", "Authoring", "Assets", "DebriefCore", "Guidance"]),
    .executableTarget(
      name: "practice-benchmarks", dependencies: ["Practice", "LanguageModel", "DebriefCore"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
