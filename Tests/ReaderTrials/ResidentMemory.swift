import Foundation

#if canImport(Glibc)
  /// glibc's own, which Foundation does not show.
  @_silgen_name("malloc_trim") private func trim(_ keeping: Int) -> CInt
#endif

/// How much of this process lies in memory, in bytes, as Linux tells it.
public enum ResidentMemory {
  /// What a reader may take for an input under 1 MB.
  public static let limit = 50 << 20

  public static var now: Int { status("VmRSS:") }

  /// The most since the process started or `forgetPeak` was called.
  public static var peak: Int { status("VmHWM:") }

  /// Begins a new peak from here, after giving back what `malloc` holds free.
  public static func forgetPeak() {
    #if canImport(Glibc)
      _ = trim(0)
    #endif
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func status(_ key: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, CInt(line.count), file) != nil {
      let text = line.withUnsafeBufferPointer { bytes in
        String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
      if text.hasPrefix(key) {
        return (Int(text.filter(\.isNumber)) ?? 0) * 1024
      }
    }
    return 0
  }
}
