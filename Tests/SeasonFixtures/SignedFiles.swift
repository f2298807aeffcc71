public import Records

/// A record's files with their manifest, without a disk.
public func signed(
  _ contents: RecordContents, _ stage: Stage, _ kind: Manifest.Kind
) throws -> [String: [UInt8]] {
  try contents.signedFiles(kind, by: stage.office.signer)
}
