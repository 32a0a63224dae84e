extension WaitingLine {
  /// Takes the element at the head.
  ///
  /// - Returns: the element, or nil when nobody waits.
  /// - Complexity: O(1).
  @inlinable @discardableResult
  public mutating func popFirst() -> Element? {
    guard length > 0 else { return nil }
    let element = places[head]
    head = place(1)
    length &-= 1
    return element
  }

  /// Takes the element at a position; the others keep their order.
  ///
  /// - Parameter index: at least 0 and less than `count`.
  /// - Returns: the element.
  /// - Complexity: O(the distance from the nearer end).
  @inlinable @discardableResult
  public mutating func remove(at index: Int) -> Element {
    precondition(index >= 0 && index < length, "no such position in the line")
    let element = places[place(index)]
    if index < length / 2 {
      for position in stride(from: index, to: 0, by: -1) { places[place(position)] = places[place(position &- 1)] }
      head = place(1)
    } else {
      for position in index &+ 1..<length { places[place(position &- 1)] = places[place(position)] }
    }
    length &-= 1
    return element
  }

  /// Empties the line, and keeps its memory.
  ///
  /// - Complexity: O(1).
  @inlinable public mutating func removeAll() {
    head = 0
    length = 0
  }
}
