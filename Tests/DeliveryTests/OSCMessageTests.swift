import Delivery
import Testing

/// Messages as Open Sound Control 1.0 spells them.
@Suite struct OSCMessageTests {
  /// From the specification's examples: `/oscillator/4/frequency` with the float 440.0.
  @Test func specified() throws {
    let bytes: [UInt8] =
      Array("/oscillator/4/frequency\0".utf8) + Array(",f\0\0".utf8)
      + [0x43, 0xDC, 0, 0]
    let message = try #require(OSCMessage(bytes))
    #expect(message.address == "/oscillator/4/frequency" && message.arguments == [.other])
    // `/foo` with 1000, -1, "hello", 1.234, 5.678.
    let foo: [UInt8] =
      Array("/foo\0\0\0\0,iisff\0\0".utf8) + [0, 0, 3, 0xE8, 0xFF, 0xFF, 0xFF, 0xFF]
      + Array("hello\0\0\0".utf8) + [0x3F, 0x9D, 0xF3, 0xB6, 0x40, 0xB5, 0xB2, 0x2D]
    #expect(
      OSCMessage(foo)?.arguments == [.integer(1000), .integer(-1), .text("hello"), .other, .other])
  }

  @Test func noMessages() {
    let whole = Array("/envelope/go\0\0\0\0,s\0\0abc\0".utf8)
    #expect(OSCMessage(whole)?.arguments == [.text("abc")])
    // Cut off anywhere it is none, but for the address alone.
    for length in 0..<whole.count where length != 16 {
      #expect(OSCMessage(Array(whole.prefix(length))) == nil, "\(length)")
    }
    #expect(OSCMessage(Array("#bundle\0".utf8)) == nil)
    #expect(OSCMessage([UInt8](repeating: 47, count: 4096)) == nil)
    #expect(OSCMessage(Array("/a\0\0,b\0\0".utf8)) == nil)
    #expect(OSCMessage([0x2F, 0xFF, 0, 0]) == nil)
  }
}
