extension CivilDate: ExpressibleByStringLiteral {
  /// A date written out in code, as `"2026-03-25"`; one that does not exist is an error of the programmer.
  public init(stringLiteral text: String) {
    guard let date = CivilDate(iso: text) else { preconditionFailure("\"\(text)\" is no date such as 2026-03-25") }
    self = date
  }
}
