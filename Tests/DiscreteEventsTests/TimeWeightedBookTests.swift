import DiscreteEvents
import Testing

@Suite("A time-weighted account adds up value times duration")
struct TimeWeightedBookTests {
  @Test("integral, mean and maximum by hand")
  func byHand() {
    var book = TimeWeightedBook(value: 2, at: 1)
    book.set(5, at: 3)  // 2 × 2 = 4
    book.add(-4, at: 4)  // 5 × 1 = 5
    book.add(2, at: 4)  // no time passes
    #expect(book.value == 3)
    #expect(book.maximum == 5)
    #expect(book.integral(until: 4) == 9)
    #expect(book.integral(until: 6) == 15)
    #expect(book.mean(until: 6) == 3)
  }

  @Test("a value that lasts no time counts for the maximum only")
  func momentaryValue() {
    var book = TimeWeightedBook()
    book.set(7, at: 2)
    book.set(0, at: 2)
    #expect(book.maximum == 7)
    #expect(book.integral(until: 5) == 0)
  }

  @Test("the mean over no time is the value")
  func noTime() {
    #expect(TimeWeightedBook(value: 4, at: 2).mean(until: 2) == 4)
  }

  @Test("a reset forgets the past and keeps the value")
  func reset() {
    var book = TimeWeightedBook(value: 10, at: 0)
    book.set(3, at: 5)
    book.reset(at: 6)
    #expect(book.value == 3)
    #expect(book.maximum == 3)
    #expect(book.integral(until: 8) == 6)
    #expect(book.mean(until: 8) == 3)
  }

  @Test("negative values are summed as they are")
  func negativeValues() {
    var book = TimeWeightedBook(value: -2, at: 0)
    book.add(1, at: 1)
    #expect(book.maximum == -1)
    #expect(book.integral(until: 2) == -3)
  }
}
