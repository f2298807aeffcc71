import Testing
import Web

@Suite struct FormTests {
  @Test func urlEncoded() throws {
    let form = try #require(Form(urlEncoded: Array("a=1&b=x+y%26%C3%A9&a=2&c".utf8)))
    #expect(form.values("a") == ["1", "2"])
    #expect(form["b"] == "x y&é" && form["c"] == "")
    #expect(Form(urlEncoded: Array("a=%F".utf8)) == nil)
    #expect(Form(urlEncoded: Array("a=%FF".utf8)) == nil)
    #expect(Form(urlEncoded: Array(String(repeating: "a=1&", count: 6000).utf8)) == nil)
  }

  /// The example of RFC 7578's shape, with a file whose bytes look like a boundary.
  @Test func multipart() throws {
    let body =
      "--AaB03x\r\nContent-Disposition: form-data; name=\"who\"\r\n\r\nJoé\r\n"
      + "--AaB03x\r\nContent-Disposition: form-data; name=\"keys\"; filename=\"a \"\r\n"
      + "Content-Type: text/plain\r\n\r\n--AaB0\r\n\r\nend\r\n--AaB03x--\r\n"
    let type = "multipart/form-data; boundary=AaB03x"
    let form = try #require(Form(multipart: Array(body.utf8), contentType: type))
    #expect(form["who"] == "Joé")
    #expect(form.files["keys"]?.bytes == Array("--AaB0\r\n\r\nend".utf8))
    for length in 0..<(body.utf8.count - 4) {
      #expect(Form(multipart: Array(body.utf8.prefix(length)), contentType: type) == nil)
    }
    #expect(Form(multipart: Array(body.utf8), contentType: "multipart/form-data") == nil)
  }
}
