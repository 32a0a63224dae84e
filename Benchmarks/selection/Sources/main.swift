import Dispatch
import Foundation

// selection FILE [STUDIES]: chooses the best of the designs of a flow line whose throughput is known exactly (columns
// s1,s2,s3,b2,b3,throughput), so many times over, and prints how often the one chosen is as good as the best.

let words = CommandLine.arguments
guard words.count > 1, let text = try? String(contentsOfFile: words[1], encoding: .utf8) else {
  print("usage: selection FILE [STUDIES]")
  exit(64)
}
let lines = FlowLine.read(text)
let studies = words.count > 2 ? Int(words[2]) ?? 0 : 100
guard !lines.isEmpty, studies > 0 else {
  print("selection: no designs in \(words[1]), or no studies to play")
  exit(65)
}
let choices = [Choice](unsafeUninitializedCapacity: studies) { buffer, count in
  nonisolated(unsafe) let slots = buffer
  let lines = lines
  DispatchQueue.concurrentPerform(iterations: studies) { study in
    slots.initializeElement(at: study, to: Choice(among: lines, study: study))
  }
  count = studies
}
let best = lines.map(\.throughput).max() ?? 0
let good = choices.count { $0.design.throughput > best - Choice.indifference }
print("\(good) of \(studies) within \(Choice.indifference) of the best, \(best)")
print(
  "runs: \(choices.reduce(0) { $0 + $1.runs } / studies) on average, \(choices.map(\.runs).max() ?? 0) at most; "
    + "the longest selection took \(choices.map(\.rounds).max() ?? 0) rounds")
