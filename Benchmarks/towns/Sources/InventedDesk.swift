import Foundation
import Government
import Stochastics

/// A register of an office that does not exist: what a fit of its stamps has to find. Nobody works faster under load here.
struct InventedDesk: ~Copyable {
  struct Service {
    let name: String
    let minutes: Double
    let variation: Double
  }

  private(set) var services: [Service] = []
  private(set) var firstPace = 0.0, timeConstant = 0.0, absence = 0.0
  private(set) var paces: [Double] = []
  /// Working day on which the last officer comes.
  private(set) var newcomerDay = 0
  /// Whether work is put down at closing; otherwise it is finished after it.
  private(set) var goesOn = false
  private var load = 0.0
  private var source: RandomSource

  static let first: CivilDate = "2026-03-02"
  static let dayMinutes = 450.0
  private let days: [CivilDate]

  init(_ number: Int, workingDays: Int = 170) {
    source = RandomSource(seed: UInt64(number))
    source.start(purpose: 9, entity: 2, occurrence: 0)
    var days: [CivilDate] = []
    var date = Self.first
    while days.count < workingDays {
      if date.weekday < 5, !Self.isHoliday(date) { days.append(date) }
      date = date.adding(days: 1)
    }
    self.days = days
    services = (0..<(2 + Int(3 * source.uniform()))).map {
      Service(name: "Layanan \($0 + 1)", minutes: 6 + 24 * source.uniform(), variation: 0.4 + 0.4 * source.uniform())
    }
    let crew = 3 + Int(4 * source.uniform())
    let speeds = (0..<crew).map { _ in exp(0.15 * source.normal()) }
    let mean = speeds.reduce(0, +) / Double(crew)
    paces = speeds.map { mean / $0 } + [exp(0.1 * source.normal())]
    firstPace = 0.3 + 0.35 * source.uniform()
    timeConstant = 20 + 60 * source.uniform()
    newcomerDay = 60 + Int(50 * source.uniform())
    absence = 0.02 + 0.08 * source.uniform()
    goesOn = number.isMultiple(of: 2)
    load = 0.6 + 0.3 * source.uniform()
  }

  private static func isHoliday(_ date: CivilDate) -> Bool { (date.year, date.month, date.day) == (2026, 5, 1) }

  /// The register, by time of finishing: semicolons, dd/mm/yyyy hh:mm, stamps cut to whole minutes.
  mutating func register() -> String {
    let perRequest = services.reduce(0) { $0 + $1.minutes } / Double(services.count)
    let crew = paces.count - 1
    let mean = load * Self.dayMinutes * Double(crew) * (1 - absence) / perRequest
    let isAbsent = paces.map { _ in days.map { _ in source.uniform() < absence } }
    var free = Array(repeating: 0.0, count: paces.count)
    free[crew] = Double(newcomerDay) * Self.dayMinutes
    var rows: [(end: String, order: Double, text: String)] = []
    for day in days.indices {
      let instants = (0..<poisson(mean)).map { _ in
        // More in the morning; some wait before the doors open.
        Double(day) * Self.dayMinutes - 20 + (Self.dayMinutes - 10) * pow(source.uniform(), 1.4)
      }.sorted()
      for instant in instants {
        let service = services[Int(source.uniform() * Double(services.count))]
        let arrival = max(instant, Double(day) * Self.dayMinutes)
        let starts = free.indices.map { start(max(free[$0], arrival), isAbsent[$0]) }
        guard let officer = starts.indices.min(by: { (starts[$0], free[$0], $0) < (starts[$1], free[$1], $1) }),
          starts[officer] < Double(days.count) * Self.dayMinutes
        else { continue }
        let begun = Int(starts[officer] / Self.dayMinutes)
        var end = starts[officer] + lognormal(service.minutes, service.variation) * pace(of: officer, on: begun)
        let closing = Double(begun + 1) * Self.dayMinutes
        var stamp = ""
        if end <= closing {
          stamp = wall(end, on: begun)
          free[officer] = end
        } else if goesOn {
          while Int(end / Self.dayMinutes) < days.count, isAbsent[officer][Int(end / Self.dayMinutes)] {
            end += Self.dayMinutes
          }
          guard end < Double(days.count) * Self.dayMinutes else { continue }
          stamp = wall(end, on: Int(end / Self.dayMinutes))
          free[officer] = end
        } else {
          stamp = wall(end, on: begun)
          free[officer] = closing
        }
        let received = wall(max(instant, Double(day) * Self.dayMinutes - 20), on: day)
        rows.append((stamp, end, "\(service.name);\(received);\(stamp);P0\(officer + 1)"))
      }
    }
    let body = rows.sorted { $0.order < $1.order }.enumerated().map { "R\($0.offset + 1);\($0.element.text)" }
    return "No Register;Layanan;Diterima;Selesai;Petugas\n" + body.joined(separator: "\n") + "\n"
  }

  private func start(_ moment: Double, _ isAbsent: [Bool]) -> Double {
    var moment = moment
    while Int(moment / Self.dayMinutes) < days.count, isAbsent[Int(moment / Self.dayMinutes)] {
      moment = Double(Int(moment / Self.dayMinutes) + 1) * Self.dayMinutes
    }
    return moment
  }

  private func pace(of officer: Int, on day: Int) -> Double {
    guard officer == paces.count - 1 else { return paces[officer] }
    return paces[officer] / (1 - (1 - firstPace) * exp(-Double(day - newcomerDay) / timeConstant))
  }

  /// The wall clock at an office minute; before opening and after closing it runs on.
  private func wall(_ moment: Double, on day: Int) -> String {
    let date = days[day]
    let since = moment - Double(day) * Self.dayMinutes
    let (morning, pause) = date.weekday == 4 ? (240.0, 90.0) : (270.0, 60.0)
    let minute = Int((450 + since + (since > morning ? pause : 0)).rounded(.down))
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(date.day))/\(two(date.month))/\(date.year) \(two(minute / 60)):\(two(minute % 60))"
  }

  private mutating func lognormal(_ mean: Double, _ variation: Double) -> Double {
    let square = Foundation.log(1 + variation * variation)
    return mean * exp(square.squareRoot() * source.normal() - square / 2)
  }

  private mutating func poisson(_ mean: Double) -> Int {
    var (count, product) = (0, source.uniformOpen())
    let least = exp(-mean)
    while product > least {
      count += 1
      product *= source.uniformOpen()
    }
    return count
  }
}
