import CZlib

/// Packs and unpacks .gz files (RFC 1952), by zlib.
public enum Gzip {
  /// Unpacked text beyond so many times the packed size and `room` is refused, so that a small file
  /// cannot fill the memory.
  static let mostTimes = 8
  static let room = 4 << 20

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// - Throws: `BallotFileError` for damaged files and for those that unpack to too much.
  static func unpack(_ bytes: [UInt8]) throws(BallotFileError) -> [UInt8] {
    let limit = bytes.count * mostTimes + room
    var out: [UInt8] = []
    out.reserveCapacity(min(limit, bytes.count * 4))
    var stream = z_stream()
    // 16 more than the largest window asks for gzip's own header.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw BallotFileError([Problem(line: 1, "the file cannot be unpacked")]) }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    var input = bytes
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { piece in
        while true {
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          status = inflate(&stream, Z_NO_FLUSH)
          guard status == Z_OK || status == Z_STREAM_END else { return false }
          let got = piece.count - Int(stream.avail_out)
          out.append(contentsOf: piece[0..<got])
          if out.count > limit { return false }
          if status == Z_STREAM_END {
            // Several packed files in a row are one.
            guard stream.avail_in > 0 else { return true }
            guard inflateReset(&stream) == Z_OK else { return false }
          } else if stream.avail_in == 0, got == 0 {
            return false
          }
        }
      }
    }
    if out.count > limit {
      throw BallotFileError([
        Problem(
          line: 1, "the file unpacks to more than \(limit) bytes; unpack it first with gunzip")
      ])
    }
    guard isWhole else {
      throw BallotFileError([Problem(line: 1, "the packed file is damaged or cut off")])
    }
    return out
  }

  /// Packs bytes; the same bytes always give the same file, without name and time. O(bytes).
  /// - Returns: nil where there is no memory for it.
  public static func pack(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var out: [UInt8] = []
    var rest = bytes[...]
    let largest = 1 << 30
    var status = Z_OK
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { piece in
      repeat {
        var part = Array(rest.prefix(largest))
        rest = rest.dropFirst(largest)
        let flush = rest.isEmpty ? Z_FINISH : Z_NO_FLUSH
        part.withUnsafeMutableBufferPointer { part in
          stream.next_in = part.baseAddress
          stream.avail_in = UInt32(part.count)
          repeat {
            stream.next_out = piece.baseAddress
            stream.avail_out = UInt32(piece.count)
            status = deflate(&stream, flush)
            out.append(contentsOf: piece[0..<(piece.count - Int(stream.avail_out))])
          } while status == Z_OK && stream.avail_out == 0
        }
      } while !rest.isEmpty && status == Z_OK
      return status == Z_STREAM_END ? out : nil
    }
  }
}
