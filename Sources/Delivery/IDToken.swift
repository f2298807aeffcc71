import JWTKit

/// The claims of a provider's token: who somebody is, for whom, until when.
struct IDToken: JWTPayload {
  /// A claim's value as far as anybody here reads it.
  struct Value: Codable {
    var text: String?
    var flag: Bool?
    var number: Double?
    var list: [String]?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self.flag = flag
      } else if let text = try? value.decode(String.self) {
        self.text = text
      } else if let number = try? value.decode(Double.self) {
        self.number = number
        // A member's number may come as one.
        text = Int(exactly: number).map(String.init)
      } else {
        list = try? value.decode([String].self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      if let flag {
        try value.encode(flag)
      } else if let number {
        try value.encode(number)
      } else if let text {
        try value.encode(text)
      } else {
        try value.encode(list)
      }
    }
  }

  let claims: [String: Value]

  init(from decoder: any Decoder) throws {
    claims = try decoder.singleValueContainer().decode([String: Value].self)
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(claims)
  }

  var issuer: String? { claims["iss"]?.text }
  var audience: [String] {
    claims["aud"].map { $0.list ?? $0.text.map { [$0] } ?? [] } ?? []
  }
  /// Seconds since 1970; a token without is from long ago.
  var expires: Double { claims["exp"]?.number ?? 0 }
  /// A token without is from a time to come.
  var issued: Double { claims["iat"]?.number ?? .infinity }

  /// The provider checks them against what it knows of the attempt.
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}
