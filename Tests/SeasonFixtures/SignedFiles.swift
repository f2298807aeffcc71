public import Records
import Sealing

/// A record's files with their manifest, without a disk.
public func signed(
  _ contents: RecordContents, _ stage: Stage, _ kind: Manifest.Kind
) throws -> [String: [UInt8]] {
  var files = contents.files(kind)
  let manifest = Manifest(
    season: contents.season.key.description, kind: kind,
    entries: files.map {
      .init(path: $0.key, length: $0.value.count, hash: Digest(hashing: $0.value))
    })
  files[Manifest.fileName] = Array(try manifest.signed(by: stage.office.signer).text.utf8)
  return files
}
