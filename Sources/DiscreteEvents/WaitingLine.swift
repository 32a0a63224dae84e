/// A waiting line: first come, first served, or placed by a rule of precedence.
///
/// ```swift
/// var line = WaitingLine<UInt32>()
/// line.append(4)
/// line.append(2)
/// line.insert(3, by: <)  // 3 4 2: from the back, past those it precedes
/// line.popFirst()        // 3
/// ```
///
/// A ring in one block of memory: no allocation once it has grown to the longest the line gets, and none before the first
/// element. Elements are plain numbers or structs of them, because a place left stays as it was until it is taken again.
public struct WaitingLine<Element: BitwiseCopyable> {
  /// A power of two of places, or none.
  @usableFromInline var places: [Element] = []
  /// The place of the first element.
  @usableFromInline var head = 0
  @usableFromInline var length = 0

  /// Creates an empty line.
  public init() {}

  /// The place of the element at `index`.
  @inlinable func place(_ index: Int) -> Int { (head &+ index) & (places.count &- 1) }

  /// Doubles the room; `filler` stands in places nobody looks at.
  @usableFromInline @inline(never)
  mutating func grow(filler: Element) {
    var larger: [Element] = []
    larger.reserveCapacity(Swift.max(4, places.count * 2))
    larger.append(contentsOf: places[head...])
    larger.append(contentsOf: places[..<head])
    larger.append(contentsOf: repeatElement(filler, count: Swift.max(4, places.count)))
    places = larger
    head = 0
  }
}

extension WaitingLine: Sendable where Element: Sendable {}

extension WaitingLine: RandomAccessCollection, MutableCollection {
  /// Always 0: the position of the head of the line.
  @inlinable public var startIndex: Int { 0 }

  /// The position behind the last element.
  @inlinable public var endIndex: Int { length }

  /// The number of elements.
  ///
  /// - Complexity: O(1).
  @inlinable public var count: Int { length }

  /// The element at a position, counted from the head of the line.
  ///
  /// - Parameter index: at least 0 and less than `count`.
  /// - Complexity: O(1).
  @inlinable public subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < length, "no such position in the line")
      return places[place(index)]
    }
    set {
      precondition(index >= 0 && index < length, "no such position in the line")
      places[place(index)] = newValue
    }
  }
}

/// Lines are equal when they hold equal elements in the same order.
extension WaitingLine: Equatable where Element: Equatable {
  /// Whether two lines hold equal elements in the same order.
  ///
  /// - Complexity: O(`count`).
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
