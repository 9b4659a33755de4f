// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that the main build does not know it. `Sources/Agreement` is a link to the library.
let package = Package(
  name: "benchmarks",
  targets: [
    .target(
      name: "Agreement",
      swiftSettings: [
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
      ]),
    .executableTarget(name: "benchmarks", dependencies: ["Agreement"]),
  ],
  swiftLanguageModes: [.v6]
)
