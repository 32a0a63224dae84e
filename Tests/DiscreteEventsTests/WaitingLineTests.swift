import Testing

@testable import DiscreteEvents

@Suite("A waiting line does what an array does")
struct WaitingLineTests {
  @Test("an empty line has nobody to give")
  func emptyLine() {
    var line = WaitingLine<Int>()
    #expect(line.isEmpty)
    #expect(line.first == nil)
    #expect(line.popFirst() == nil)
    #expect(Array(line) == [])
  }

  @Test("first come, first served")
  func firstComeFirstServed() {
    var line = WaitingLine<Int>()
    for element in 0..<10 { line.append(element) }
    line.prepend(-1)
    #expect(line.first == -1)
    #expect(line.last == 9)
    #expect(Array(line) == Array(-1..<10))
    #expect(line.popFirst() == -1)
    #expect(line.popFirst() == 0)
  }

  @Test("precedence passes those behind and keeps ties in the order they came")
  func precedence() {
    struct Caller: Equatable {
      var priority: Int
      var name: Int
    }
    var line = WaitingLine<Caller>()
    for (name, priority) in [2, 1, 2, 0, 1, 0, 2].enumerated() {
      line.insert(Caller(priority: priority, name: name)) { $0.priority < $1.priority }
    }
    #expect(line.map(\.name) == [3, 5, 1, 4, 0, 2, 6])
  }

  @Test("random steps of every kind", arguments: 0..<50 as Range<UInt64>)
  func randomSteps(seed: UInt64) {
    var random = RepeatableGenerator(seed: seed)
    var line = WaitingLine<Int>()
    var plain: [Int] = []
    for step in 0..<600 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0...2:
        line.append(step)
        plain.append(step)
      case 3:
        line.prepend(step)
        plain.insert(step, at: 0)
      case 4, 5:
        let element = Int.random(in: 0..<600, using: &random)
        line.insert(element, by: <)
        plain.insert(element, at: plain.lastIndex { element >= $0 }.map { $0 + 1 } ?? 0)
      case 6 where !plain.isEmpty:
        let index = Int.random(in: 0..<plain.count, using: &random)
        #expect(line.remove(at: index) == plain.remove(at: index))
      case 7 where !plain.isEmpty:
        let index = Int.random(in: 0..<plain.count, using: &random)
        line[index] = -step
        plain[index] = -step
      case 8 where seed % 5 == 0 && step % 7 == 0:
        line.removeAll()
        plain.removeAll()
      default:
        #expect(line.popFirst() == (plain.isEmpty ? nil : plain.removeFirst()))
      }
      #expect(line.elementsEqual(plain))
      #expect(line.count == plain.count)
    }
  }

  @Test("a copy stands on its own")
  func copies() {
    var line = WaitingLine<Int>()
    line.append(1)
    var copy = line
    copy.append(2)
    line.popFirst()
    #expect(Array(copy) == [1, 2])
    #expect(line.isEmpty)
  }

  @Test("an emptied line keeps its memory")
  func keepsMemory() {
    var line = WaitingLine<Int>()
    for element in 0..<100 { line.append(element) }
    let room = line.places.count
    for round in 0..<10 {
      line.removeAll()
      for element in 0..<100 { line.append(element + round) }
    }
    #expect(line.places.count == room)
  }
}
