extension WaitingLine {
  /// Adds an element at the back.
  ///
  /// - Complexity: O(1) amortised.
  @inlinable public mutating func append(_ element: Element) {
    if length == places.count { grow(filler: element) }
    places[place(length)] = element
    length &+= 1
  }

  /// Adds an element at the head.
  ///
  /// - Complexity: O(1) amortised.
  @inlinable public mutating func prepend(_ element: Element) {
    if length == places.count { grow(filler: element) }
    head = place(-1)
    places[head] = element
    length &+= 1
  }

  /// Adds an element where precedence puts it: it starts at the back and passes every element that it precedes, up to
  /// the first that it does not.
  ///
  /// Equal elements so stay in the order they came. A line that is only joined this way is sorted.
  ///
  /// - Parameters:
  ///   - element: the element that joins.
  ///   - precedes: whether its first argument must stand before its second; a strict weak order.
  /// - Complexity: O(1 + the number of elements passed), amortised.
  @inlinable public mutating func insert(_ element: Element, by precedes: (Element, Element) -> Bool) {
    append(element)
    var position = length &- 1
    while position > 0 {
      let other = places[place(position &- 1)]
      guard precedes(element, other) else { break }
      places[place(position)] = other
      position &-= 1
    }
    places[place(position)] = element
  }
}
