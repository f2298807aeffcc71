// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Envelope", path: ".."),
    // Without its traits: they bring in packages that count allocations.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Counts",
      dependencies: [
        .product(name: "Ballots", package: "Envelope"),
        .product(name: "Counting", package: "Envelope"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Counts",
      swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
