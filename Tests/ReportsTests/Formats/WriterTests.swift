import Testing

@testable import Reports

@Suite struct WriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func quotesWhereNeeded() {
    var table = CSVWriter(header: ["a", "b"])
    for field in ["plain", "with, comma", "with \"quotes\"", "two\nlines", "carriage\rreturn", "é · –", ""] {
      table.add(field)
      table.add(1)
      table.endRow()
    }
    let expected = [
      "a,b", "plain,1", "\"with, comma\",1", "\"with \"\"quotes\"\"\",1", "\"two\nlines\",1",
      "\"carriage\rreturn\",1", "é · –,1", ",1", "",
    ]
    #expect(text(table.bytes) == expected.joined(separator: "\r\n"))
  }

  @Test func numbersReadBackTheSame() {
    for value in [0.1, 1.0 / 3, 1e-300, -2.5, 123_456_789.125, .leastNonzeroMagnitude, .greatestFiniteMagnitude] {
      #expect(Double(Shortest.text(value, absent: "NA")) == value)
    }
    #expect(Shortest.text(5, absent: "NA") == "5")
    #expect(Shortest.text(-0.0, absent: "NA") == "0")
    #expect(Shortest.text(.nan, absent: "NA") == "NA")
    #expect(Shortest.text(.infinity, absent: "NA") == "NA")
  }

  @Test func jsonIsSortedAndEscaped() {
    let value = JSONValue.object([
      "b": .array([.number(.nan), .integer(2), .bool(true)]), "a": .string("q\"\\\n\u{1}é"), "d": .unsigned(.max),
    ])
    #expect(
      value.text == """
        {
          "a" : "q\\"\\\\\\n\\u0001é",
          "b" : [
            null,
            2,
            true
          ],
          "d" : 18446744073709551615
        }

        """)
    #expect(value.line == #"{"a":"q\"\\\n\u0001é","b":[null,2,true],"d":18446744073709551615}"#)
  }

  @Test(
    arguments: [
      (.number(0.1), "0.1"), (.number(5), "5"), (.number(-0.0), "0"), (.number(1.0 / 3), "0.3333333333333333"),
      (.number(.infinity), "null"), (.integer(9_007_199_254_740_993), "9007199254740993"),
      (.integer(.min), "\(Int.min)"),
      (.null, "null"), (.object([:]), "{}"), (.array([]), "[]"), (.string("a/b"), "\"a/b\""),
    ] as [(JSONValue, String)])
  func jsonKeepsNumbersAsTheyAre(value: JSONValue, text: String) {
    #expect(value.line == text)
  }
}
