import Testing

@testable import Reports

@Suite struct ChartsTextTests {
  @Test(arguments: [(1.23456789, "1.23457"), (0.00012345678, "0.000123457"), (123_456_789, "123457000"), (-0.0, "0")])
  func sixFigures(value: Double, text: String) {
    #expect(JSONValue.short(value).line == text)
  }

  @Test func linesBreakAtSpaces() {
    #expect(TextLines.broken("one two three", at: 7) == ["one two", "three"])
    #expect(TextLines.broken("one two three four", at: 7, atMost: 2) == ["one two", "three…"])
    #expect(TextLines.broken("abcdefghij", at: 5) == ["abcd-", "efgh-", "ij"])
    #expect(TextLines.broken("", at: 5) == [""])
    #expect(TextLines.balanced("aa bb cc dd ee ff g", at: 17) == ["aa bb cc", "dd ee ff g"])
  }

  @Test func namesOfPolicies() {
    let long = "Lend two trained officers from Kominfo one week ahead of the announced surge, with a bonus for all"
    let study = SampleStudy(
      trials: 1, names: ["nothing", "lend_in_advance", "a", "b", "c"],
      titles: ["a": "Same", "b": "Same", "c": long])
    let labels = study.inputs(.id).labels
    #expect(labels[0] == "Tanpa tindakan")
    #expect(labels[1] == "Lend in advance")
    #expect(labels[2] == "Same (a)")
    #expect(labels[3] == "Same (b)")
    #expect(labels[4].split(separator: "\n").count == 3)
    #expect(labels[4].hasSuffix("…"))
  }
}
