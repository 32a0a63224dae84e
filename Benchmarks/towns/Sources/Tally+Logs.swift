import Foundation
import Histories

extension Tally {
  /// Registers with times of finishing alone: minutes on the clock, the newcomer's learning, absence.
  mutating func judgeDesks(_ count: Int) throws {
    for number in 1...count {
      var desk = InventedDesk(number)
      let fit = LogFit(try Self.log(desk.register()), known: .national)
      for time in fit.serviceTimes {
        let name = fit.log.activities[time.activity].service
        guard let service = desk.services.first(where: { $0.name == name }) else { continue }
        note("minutes", time.clockMinutes, service.minutes)
      }
      note("absence", fit.presence?.absence, desk.absence)
      guard let newcomer = fit.newcomers.first else { continue }
      note("first pace", newcomer.firstPace, desk.firstPace)
      note("time constant", newcomer.timeConstant, desk.timeConstant)
      note("later pace", newcomer.laterPace, 1 / (desk.paces.last ?? 1))
    }
  }

  /// Logs of studies played by mutasim: the standard minutes that the study states.
  mutating func judgePlayed(_ count: Int) throws {
    for number in 1...count {
      let study = PlayedStudy(number)
      let fit = LogFit(try Self.log(study.log()), known: .national)
      for time in fit.serviceTimes {
        guard let truth = study.minutes[fit.log.activities[time.activity].name] else { continue }
        note("standard minutes", time.minutes, truth)
      }
    }
  }

  private static func log(_ text: String) throws -> EventLog {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("towns-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: path) }
    try text.write(to: path, atomically: true, encoding: .utf8)
    guard let log = try EventLog(path: path.path) else { throw NoLog() }
    return log
  }

  private struct NoLog: Error {}
}
