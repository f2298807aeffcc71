// swift-tools-version: 6.1
import PackageDescription

// Built and run by scripts/fuzz. The trials are those of Tests/ReaderTrials, which the tests replay.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Envelope", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Ballots", package: "Envelope"),
        .product(name: "Counting", package: "Envelope"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"]),
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ]
)
