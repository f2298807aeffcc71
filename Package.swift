// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Tests see each module whole.
let tests: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Envelope",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "envelope", targets: ["envelope"]),
    .library(name: "Ballots", targets: ["Ballots"]),
    .library(name: "Counting", targets: ["Counting"]),
    .library(name: "Sealing", targets: ["Sealing"]),
    .library(name: "Texts", targets: ["Texts"]),
    .library(name: "Seasons", targets: ["Seasons"]),
    .library(name: "Records", targets: ["Records"]),
    .library(name: "Awards", targets: ["Awards"]),
    .library(name: "Newsroom", targets: ["Newsroom"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "StoreSQLite", targets: ["StoreSQLite"]),
    .library(name: "Delivery", targets: ["Delivery"]),
    .library(name: "Web", targets: ["Web"]),
    .executable(name: "envelope-print", targets: ["envelope-print"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CZip", path: "Libraries/CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CZlib", path: "Libraries/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CPango", path: "Libraries/CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CQRCode", path: "Libraries/CQRCode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "CMailTransport", path: "Libraries/CMailTransport",
      linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("resolv")]),
    .target(name: "Ballots", dependencies: [yams, "CZip", "CZlib"], swiftSettings: strict),
    .target(name: "Counting", dependencies: ["Ballots", bigInt], swiftSettings: strict),
    .target(name: "Sealing", dependencies: [crypto, cryptoExtras], swiftSettings: strict),
    .target(name: "Texts", swiftSettings: strict),
    .target(name: "Seasons", dependencies: ["Ballots", "Texts", yams], swiftSettings: strict),
    .target(
      name: "Records", dependencies: ["Counting", "Sealing", "Seasons"], swiftSettings: strict),
    .target(name: "Awards", dependencies: ["Records", "Texts"], swiftSettings: strict),
    .target(name: "Newsroom", dependencies: ["Records", "Texts", mustache], swiftSettings: strict),
    .target(name: "Archive", dependencies: ["Ballots", grdb], swiftSettings: strict),
    .target(name: "StoreSQLite", dependencies: ["Awards", grdb], swiftSettings: strict),
    .target(
      name: "Delivery",
      dependencies: [
        "Awards", "Sealing", "Texts", "CMailTransport", crypto,
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ], swiftSettings: strict),
    .target(name: "Paper", swiftSettings: strict),
    .target(
      name: "Typesetting", dependencies: ["Paper", "CPango", "CQRCode"], swiftSettings: strict),
    .executableTarget(
      name: "envelope-print", dependencies: ["Paper", "Typesetting"], swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Awards", "Newsroom", "Paper", "Texts", hummingbird, mustache, lifecycle, logging, crypto,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "envelope",
      dependencies: [
        "Ballots", "Counting", "Sealing", "Seasons", "Records", "Awards", "Newsroom",
        "Archive", "StoreSQLite", "Delivery", "Web", "Paper", "Texts", arguments, hummingbird,
        lifecycle,
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdHTTP2", package: "hummingbird"), logging, crypto,
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "X509", package: "swift-certificates"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: tests),
    .target(
      name: "ReaderTrials", dependencies: ["Ballots", "Counting"], path: "Tests/ReaderTrials",
      swiftSettings: tests),
    .executableTarget(
      name: "read-trial", dependencies: ["ReaderTrials"], path: "Tests/ReadTrial",
      swiftSettings: tests),
    .target(
      name: "SeasonFixtures", dependencies: ["Awards", "StoreSQLite"],
      path: "Tests/SeasonFixtures", swiftSettings: tests),
    .target(
      name: "CheatBench", dependencies: ["Awards", "SeasonFixtures"], path: "Tests/CheatBench",
      swiftSettings: tests),
    .executableTarget(
      name: "cheat-records", dependencies: ["CheatBench"], path: "Tests/CheatRecords",
      swiftSettings: tests),
    .target(
      name: "StoreSuite", dependencies: ["Awards"], path: "Tests/StoreSuite",
      swiftSettings: tests),
    .testTarget(
      name: "BallotsTests", dependencies: ["Ballots", "Counting", "ReaderTrials", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Paper", "Texts", "SeasonFixtures", "TestSupport", grdb,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ], swiftSettings: tests),
    .testTarget(
      name: "CountingTests", dependencies: ["Counting", "TestSupport", yams], swiftSettings: tests),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "TestSupport"], swiftSettings: tests),
    .testTarget(name: "TextsTests", dependencies: ["Texts"], swiftSettings: tests),
    .testTarget(
      name: "SealingTests", dependencies: ["Sealing", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "SeasonsTests", dependencies: ["Seasons", "SeasonFixtures", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "StoreSQLiteTests", dependencies: ["StoreSQLite", "StoreSuite"],
      swiftSettings: tests),
    .testTarget(
      name: "AwardsTests",
      dependencies: ["Awards", "CheatBench", "SeasonFixtures", "TestSupport", grdb],
      swiftSettings: tests),
    .testTarget(
      name: "DeliveryTests",
      dependencies: [
        "Delivery", "SeasonFixtures", "TestSupport", hummingbird,
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "NewsroomTests", dependencies: ["Newsroom", "SeasonFixtures"],
      swiftSettings: tests),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Records", "Paper", "ReaderTrials", "SeasonFixtures", "TestSupport", "read-trial",
        "envelope-print",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: tests),
  ]
)
