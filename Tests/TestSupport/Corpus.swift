public import Foundation

/// The folders that tests read beside the project, where they are present.
public enum Corpus {
  /// The project's own folder.
  public static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `ENVELOPE_CORPUS`, or `../shared/corpus` from the project.
  public static let root: URL = {
    let given = ProcessInfo.processInfo.environment["ENVELOPE_CORPUS"] ?? ""
    return given.isEmpty
      ? project.deletingLastPathComponent().appendingPathComponent("shared/corpus")
      : URL(fileURLWithPath: given)
  }()

  public static let isPresent = FileManager.default.fileExists(
    atPath: root.appendingPathComponent("README.md").path)

  /// What a skipped test says.
  public static let absence = "the corpus is not here; set ENVELOPE_CORPUS to its folder"

  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }

  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}

extension Corpus {
  /// All files with an extension, as paths from the corpus's root, sorted.
  public static func files(withExtension kind: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return paths.filter { $0.hasSuffix(".\(kind)") }.sorted()
  }
}
