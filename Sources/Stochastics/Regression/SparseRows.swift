/// Rows of a matrix of which each has a few entries that are not 0.
public struct SparseRows: Sendable {
  public private(set) var starts = [0]
  public private(set) var columns: [Int] = []
  public private(set) var values: [Double] = []

  public init() {}

  public var count: Int { starts.count - 1 }

  /// Adds a row; its columns ascend.
  public mutating func append(_ row: [(column: Int, value: Double)]) {
    for entry in row where entry.value != 0 {
      columns.append(entry.column)
      values.append(entry.value)
    }
    starts.append(columns.count)
  }

  /// The product of each row with a vector.
  public func products(_ vector: [Double]) -> [Double] {
    values.withUnsafeBufferPointer { values in
      columns.withUnsafeBufferPointer { columns in
        vector.withUnsafeBufferPointer { vector in
          (0..<count).map { row in
            var sum = 0.0
            for place in starts[row]..<starts[row + 1] { sum += values[place] * vector[columns[place]] }
            return sum
          }
        }
      }
    }
  }
}
