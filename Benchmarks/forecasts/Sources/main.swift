import Foundation
import Government
import Histories

/// `origins CALENDAR WINDOW HORIZON STEP <COUNTS`: scores of every method on every day of one series, `date,count` a line without a
/// gap, forecast from rolling origins.
let asked = CommandLine.arguments.dropFirst()
let numbers = asked.dropFirst().compactMap { Int($0) }
guard numbers.count == 3, let calendar = asked.first.flatMap(FileManager.default.contents(atPath:)),
  let known = KnownDays(csv: [UInt8](calendar))
else {
  FileHandle.standardError.write(Data("origins: expected CALENDAR WINDOW HORIZON STEP\n".utf8))
  exit(64)
}
let (window, horizon, step) = (numbers[0], numbers[1], numbers[2])
var days: [(date: CivilDate, count: Int)] = []
while let line = readLine() {
  let cells = line.split(separator: ",")
  if cells.count == 2, let date = CivilDate(iso: cells[0]), let count = Int(cells[1]) { days.append((date, count)) }
}
guard let first = days.first?.date,
  days.enumerated().allSatisfy({ $0.element.date == first.adding(days: $0.offset) })
else {
  FileHandle.standardError.write(Data("origins: expected a day a line without a gap\n".utf8))
  exit(65)
}
let history = DailySeries(first: first, days: days.map { .count($0.count) })
let origins = Array(stride(from: window, through: days.count - horizon, by: step))
let rolling = RollingOrigins(origins: origins, horizon: horizon, window: window)
print("method,origin,date,observed,crps,in50,in80,in95")
for score in rolling.scores(history, known: known) {
  let held = score.isInside.map { $0 ? "1" : "0" }.joined(separator: ",")
  print("\(score.method),\(score.origin),\(score.date.iso),\(Int(score.observed)),\(score.crps),\(held)")
}
