/// One of several equal parts of a round: every so many-th block.
public struct Shard: Sendable, Hashable {
  /// From 1 to `count`.
  public let number: Int
  public let count: Int

  /// - Returns: nil where there is no such part.
  public init?(_ number: Int, of count: Int) {
    guard count > 0, (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  func has(_ trials: Range<Int>) -> Bool { trials.lowerBound / Block.mostTrials % count == number - 1 }

  /// Numbers as engines write lists of them: `3,7-9`.
  public static func list(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = spans.last, number <= last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }
}
