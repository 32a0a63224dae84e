/// One of the policies that may be chosen: a place on each axis of a space.
public struct Candidate: Sendable, Hashable, Comparable, Codable {
  public var places: [Int]

  public init(_ places: [Int]) { self.places = places }

  public static func < (a: Candidate, b: Candidate) -> Bool { a.places.lexicographicallyPrecedes(b.places) }
}
