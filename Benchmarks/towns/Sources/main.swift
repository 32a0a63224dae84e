import Foundation
import Histories

/// `towns [counts|desks|played] [N]`: how often the 95 % intervals of N invented towns (50) hold what made them, and how far the
/// estimates are off: of daily counts, of registers of desks that do not exist, or of logs that mutasim has played itself.
var tally = Tally()
let arguments = CommandLine.arguments.dropFirst()
let count = arguments.compactMap { Int($0) }.first ?? 50
let start = Date()
switch arguments.first ?? "counts" {
case "desks": try tally.judgeDesks(count)
case "played": try tally.judgePlayed(count)
default: try tally.judgeCounts(count)
}
tally.report()
print(String(format: "%.2f s a town", Date().timeIntervalSince(start) / Double(count)))
